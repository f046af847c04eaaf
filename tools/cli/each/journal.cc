#include "each/journal.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sstream>
#include <utility>

#include "each/hash.h"
#include "each/result.h"
#include "output/descriptor.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view magic = "outcrop-each 1 ";
constexpr std::uint32_t of_any_content = 1;  // answered, but what the line said is not known
constexpr std::string_view failed_word = "failed";
constexpr std::uint64_t most_lines = std::uint64_t{1} << 30;

std::string hex(std::uint64_t number) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
  return text;
}

/// Never 0 nor `of_any_content`.
std::uint32_t mark_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash) | 2U; }

std::string id_of(const struct stat& status) {
  return S_ISREG(status.st_mode) ? std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino) : "pipe";
}

std::string path_of(int descriptor) {
  char path[4096];
  const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), path, sizeof path);
  return std::string(path, static_cast<std::size_t>(length > 0 ? length : 0));
}

struct stat status_of(int descriptor) {
  struct stat status {};
  ::fstat(descriptor, &status);
  return status;
}

std::uint64_t size_of(int descriptor) { return static_cast<std::uint64_t>(status_of(descriptor).st_size); }

}  // namespace

Journal::Journal(const std::string& path, std::string_view operation, std::string_view fingerprint, int output)
    : file_(path, magic, "--each") {
  if (std::string text = file_.take_text(); text.empty()) {
    begin(operation, fingerprint);
  } else {
    read(std::move(text), operation, fingerprint);
    check_earlier_output(output);
  }
  begin_output(output);
}

void Journal::begin(std::string_view operation, std::string_view fingerprint) {
  std::uint64_t random{};
  if (::getrandom(&random, sizeof random, 0) != sizeof random) file_.refuse(std::strerror(errno));
  run_ = hex(random);
  file_.append(std::string(magic) + std::string(operation) + " " + hex(hash_of(fingerprint)) + " " + run_ + "\n");
}

void Journal::read(std::string text, std::string_view operation, std::string_view fingerprint) {
  std::istringstream lines(std::move(text));
  std::string line;
  std::getline(lines, line);
  const std::string wanted = std::string(magic) + std::string(operation) + " " + hex(hash_of(fingerprint)) + " ";
  if (!line.starts_with(wanted)) file_.refuse("it is of another command or of other options; a new file begins anew");
  run_ = line.substr(wanted.size());
  while (std::getline(lines, line)) read_record(line);
}

void Journal::read_record(const std::string& record) {
  std::istringstream words(record);
  if (record.starts_with("output ")) {
    std::string word;
    words >> word >> output_id_ >> size_ >> std::ws;
    std::getline(words, output_path_);
    return;
  }
  std::uint64_t line{};
  std::uint32_t content{};
  std::string word;
  words >> line >> content >> size_;
  if (!words || line == 0 || line > most_lines) file_.refuse("it is damaged at \"" + record + "\"");
  words >> word;
  mark(line, content, word == failed_word);
}

void Journal::mark(std::uint64_t line, std::uint32_t content, bool failed) {
  if (marks_.size() < line) marks_.resize(line);
  marks_[line - 1] = {content, failed};
}

/// The earlier run may have written more than it noted, and half a line.
void Journal::check_earlier_output(int output) {
  if (output_id_.empty() || output_id_ == "pipe") return;
  const bool is_same = id_of(status_of(output)) == output_id_;
  const std::string path = is_same ? "/proc/self/fd/" + std::to_string(output) : output_path_;
  const Descriptor opened(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  const int file = opened.get();
  if (file < 0 && !is_same) return;  // what it had is somebody else's by now
  if (file < 0) file_.refuse("the output can't be read: " + std::string(std::strerror(errno)));
  const std::uint64_t size = size_of(file);
  if (id_of(status_of(file)) == output_id_) {
    if (size < size_)
      file_.refuse("of its answers " + std::to_string(size_) + " bytes stood in " + output_path_ + ", which has " +
                   std::to_string(size) + " now: append to it with >>, or begin anew with a new state");
    take_up(file, size);
  }
}

/// Notes the answers behind what is noted, and cuts off half a line.
void Journal::take_up(int file, std::uint64_t size) {
  std::string tail(size - size_, '\0');
  const ssize_t got = ::pread(file, tail.data(), tail.size(), static_cast<off_t>(size_));
  tail.resize(static_cast<std::size_t>(got > 0 ? got : 0));
  std::size_t at = 0;
  for (std::size_t end = tail.find('\n'); end != std::string::npos; end = tail.find('\n', at)) {
    const std::string_view result = std::string_view(tail).substr(at, end - at);
    const std::uint64_t number = line_of_result(result);
    if (number == 0 || number > most_lines)
      file_.refuse("something else than answers was written to " + output_path_ + " behind byte " +
                   std::to_string(size_));
    size_ += end + 1 - at;
    at = end + 1;
    const bool failed = tells_failure(result);
    mark(number, of_any_content, failed);
    append(number, of_any_content, failed);
  }
  if (at < tail.size() && ::ftruncate(file, static_cast<off_t>(size_)) != 0)
    file_.refuse("half an answer at the end of " + output_path_ + " can't be cut off: " + std::strerror(errno));
}

void Journal::begin_output(int output) {
  const struct stat status = status_of(output);
  const bool is_file = S_ISREG(status.st_mode);
  if (is_file) ::lseek(output, 0, SEEK_END);
  size_ = is_file ? static_cast<std::uint64_t>(status.st_size) : 0;
  file_.append("output " + id_of(status) + " " + std::to_string(size_) + " " + (is_file ? path_of(output) : "-") +
               "\n");
}

Journal::Answered Journal::answered(const Line& line) const {
  if (line.number > marks_.size()) return Answered::no;
  const auto [content, failed] = marks_[line.number - 1];
  if (content > of_any_content && content != mark_of(hash_of(line.text)))
    file_.refuse("line " + std::to_string(line.number) +
                 " of the input is another one than that which was answered: go on with the same input");
  return content == 0 ? Answered::no : failed ? Answered::failed : Answered::yes;
}

void Journal::note(std::uint64_t line, std::uint64_t hash, std::size_t bytes, bool failed) {
  size_ += bytes;
  append(line, mark_of(hash), failed);
}

std::string Journal::token(std::uint64_t line) const { return "outcrop-" + run_ + "-" + hex(line); }

void Journal::append(std::uint64_t line, std::uint32_t content, bool failed) {
  file_.append(std::to_string(line) + " " + std::to_string(content) + " " + std::to_string(size_) +
               (failed ? " " + std::string(failed_word) : "") + "\n");
}

}  // namespace outcrop::cli
