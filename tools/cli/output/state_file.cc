#include "output/state_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "text/input_error.h"
#include "text/input_text.h"

namespace outcrop::cli {

StateFile::StateFile(const std::string& path, std::string_view magic, std::string_view kind)
    : path_(path), descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
  const int file = descriptor_.get();
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) refuse(std::strerror(errno));
  if (!S_ISREG(status.st_mode)) refuse("it is no plain file, and keeps nothing");
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) refuse("another run is using it");
  text_ = read_file(path_, "--resume");
  if (!text_.starts_with(magic.substr(0, std::min(magic.size(), text_.size()))))
    refuse("it is no state of " + std::string(kind) + "; it was left as it is");
  text_.resize(text_.rfind('\n') + 1);  // 0 where there is none
  if (::ftruncate(file, static_cast<off_t>(text_.size())) != 0) refuse(std::strerror(errno));
  file_.emplace(file, path_, Output::Failures::thrown);
}

void StateFile::refuse(const std::string& problem) const { throw InputError("--resume: " + path_ + ": " + problem); }

}  // namespace outcrop::cli
