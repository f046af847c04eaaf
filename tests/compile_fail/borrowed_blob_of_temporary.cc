// A Blob that borrows bytes which end with the line.
// expect: deleted function
#include "outcrop/blob.h"

std::string read_image();

void send() {
  const std::string image = read_image();
#ifdef OUTCROP_BAD
  const auto blob = outcrop::Blob::borrow(read_image());
#else
  const auto blob = outcrop::Blob::borrow(image);
#endif
  (void)blob;
}
