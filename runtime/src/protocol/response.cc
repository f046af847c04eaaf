// What a Response throws for those who want exceptions.
#include "outcrop/response.h"

namespace outcrop::internal {

void throw_error(const Error& error) { throw ErrorException(error); }

}  // namespace outcrop::internal
