#include "base/thrown.h"

#include <exception>
#include <new>
#include <string>
#include <system_error>

namespace outcrop::internal {
namespace {

bool is_for_want_of_descriptors(const std::exception& exception) {
  const auto* const of_system = dynamic_cast<const std::system_error*>(&exception);
  return of_system && (of_system->code() == std::errc::too_many_files_open ||
                       of_system->code() == std::errc::too_many_files_open_in_system);
}

}  // namespace

Error thrown(ErrorKind kind, std::string_view whose) {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return {.kind = ErrorKind::network, .code = "OutOfMemory", .message = "no memory is left"};
  } catch (const std::exception& exception) {
    if (is_for_want_of_descriptors(exception))
      return {.kind = ErrorKind::network,
              .code = "OutOfDescriptors",
              .message = "the process has no descriptor left: " + std::string(exception.what())};
    return {.kind = kind, .code = "UnexpectedException", .message = std::string(whose) + ": " + exception.what()};
  } catch (...) {  // what it is can't be said; that it was thrown, can
    return {.kind = kind, .code = "UnexpectedException", .message = std::string(whose) + " what is no std::exception"};
  }
}

}  // namespace outcrop::internal
