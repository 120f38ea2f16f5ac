/** Where the weights of the trained networks are: on the site, whatever its base, and on disk where Node reads them. */
export const modelAddresses = {
  lenet: new URL('./lenet.safetensors', import.meta.url),
  autoencoder: new URL('./autoencoder.safetensors', import.meta.url),
};
