#include "each/line_source.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr std::size_t read_at_once = std::size_t{64} << 10;
constexpr const char* byte_order_mark = "\xef\xbb\xbf";

}  // namespace

LineSource::LineSource(const std::string& path)
    : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)),
      name_(path == "-" ? "standard input" : path) {
  if (descriptor_ < 0) throw InputError("--each: " + path + " can't be read: " + std::strerror(errno));
}

LineSource::~LineSource() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::optional<Line> LineSource::take() {
  const std::size_t end = buffer_.find('\n', searched_);
  if (end != std::string::npos) return cut(end - at_, end - at_ + 1);
  if (at_end_ && (at_ < buffer_.size() || is_too_long_)) return cut(buffer_.size() - at_, buffer_.size() - at_);
  searched_ = buffer_.size();
  if (buffer_.size() - at_ > longest_line) {
    is_too_long_ = true;
    buffer_.clear();
    at_ = searched_ = 0;
  }
  return std::nullopt;
}

Line LineSource::cut(std::size_t length, std::size_t with_end) {
  Line line{.number = ++lines_, .is_too_long = std::exchange(is_too_long_, false) || length > longest_line};
  if (!line.is_too_long) line.text = buffer_.substr(at_, length);
  if (line.number == 1 && line.text.starts_with(byte_order_mark)) line.text.erase(0, 3);
  at_ += with_end;
  searched_ = at_;
  return line;
}

void LineSource::fill() {
  if (at_end_) return;
  buffer_.erase(0, at_);
  searched_ -= at_;
  at_ = 0;
  const std::size_t before = buffer_.size();
  buffer_.resize(before + read_at_once);
  const ssize_t got = ::read(descriptor_, buffer_.data() + before, read_at_once);
  buffer_.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
  if (got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK))) return;
  at_end_ = true;
  if (got < 0) problem_ = name_ + " can't be read: " + std::strerror(errno);
}

}  // namespace outcrop::cli
