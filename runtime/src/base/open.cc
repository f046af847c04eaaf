// Open<E>: the text that it can't hold.
#include "outcrop/open.h"

#include <stdexcept>

namespace outcrop::internal {

void refuse_open_text() { throw std::length_error("an Open<E> holds less than 4 GiB of text"); }

}  // namespace outcrop::internal
