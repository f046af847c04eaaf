// Mapping files.
#include "outcrop/mapped_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>
#include <system_error>

#include "base/descriptor.h"

namespace outcrop {
namespace {

Error unreadable_file(const std::string& path, const std::string& why) {
  return {.kind = ErrorKind::validation, .code = "UnreadableFile", .message = path + " can't be mapped: " + why};
}

}  // namespace

Result<Blob> map_file(const std::string& path) {
  const auto failed = [&path] { return unreadable_file(path, std::generic_category().message(errno)); };
  const internal::Descriptor file = internal::open_to_read(path.c_str());
  struct stat found {};
  if (file.get() < 0 || ::fstat(file.get(), &found) != 0) return failed();
  if (!S_ISREG(found.st_mode)) return unreadable_file(path, "it is not a regular file");
  const auto size = static_cast<std::size_t>(found.st_size);
  if (size == 0) return Blob();  // there is no mapping of nothing
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (begin == MAP_FAILED) return failed();
  std::shared_ptr<const void> mapping(begin, [size](void* bytes) { ::munmap(bytes, size); });
  return Blob::share(std::move(mapping), {static_cast<const char*>(begin), size});
}

}  // namespace outcrop
