#include "base/thrown.h"

#include <exception>
#include <new>
#include <string>

namespace outcrop::internal {

Error thrown(ErrorKind kind, std::string_view whose) {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return {.kind = ErrorKind::network, .code = "OutOfMemory", .message = "no memory is left"};
  } catch (const std::exception& exception) {
    return {.kind = kind, .code = "UnexpectedException", .message = std::string(whose) + ": " + exception.what()};
  } catch (...) {  // what it is can't be said; that it was thrown, can
    return {.kind = kind, .code = "UnexpectedException", .message = std::string(whose) + " what is no std::exception"};
  }
}

}  // namespace outcrop::internal
