// Sorts headers, joins those of one name, and folds their values.
#include "signing/canonical_headers.h"

#include "signing/put.h"
#include "signing/text_scan.h"

namespace outcrop::internal {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Blanks at either end are cut, and each inner run of them becomes one space, also between quotes.
char* put_value(char* out, std::string_view value) {
  if (!has_blank(value)) return put(out, value);
  while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!is_blank(value[i])) {
      *out++ = value[i];
    } else if (!is_blank(value[i + 1])) {  // there is one more: the last is no blank
      *out++ = ' ';
    }
  }
  return out;
}

}  // namespace

void CanonicalHeaders::set_name(std::string_view name) {
  if (size_ == headers_.size()) headers_.emplace_back();
  is_arranged_ = false;
  Header& header = headers_[size_];
  header.name.reserve(name.size());  // so that no name is ever kept without its own lower_name: memory may run out
  header.lower_name.resize(name.size());
  put_lower(header.lower_name.data(), name);
  header.name = name;
}

std::size_t CanonicalHeaders::size_bound() const {
  constexpr std::size_t kSeparators = 3;  // ':' and '\n' of a line, ';' behind a name
  std::size_t size = 2;                   // the line ends behind the lines and behind the names
  for (std::size_t i = 0; i < size_; ++i)
    size += 2 * headers_[i].lower_name.size() + headers_[i].value.size() + kSeparators;
  return size;
}

void CanonicalHeaders::arrange() {
  is_arranged_ = false;  // until all is done: memory may run out
  lines_.clear();
  for (std::size_t i = 0; i < size_; ++i) lines_.push_back({i, false});
  const auto name_of = [this](std::size_t line) -> const std::string& {
    return headers_[lines_[line].header].lower_name;
  };
  // A stable insertion sort: headers are few, and std::stable_sort would allocate.
  for (std::size_t i = 1; i < lines_.size(); ++i)
    for (std::size_t j = i; j > 0 && name_of(j) < name_of(j - 1); --j) std::swap(lines_[j], lines_[j - 1]);
  names_.clear();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    lines_[i].repeats = i > 0 && name_of(i) == name_of(i - 1);
    if (!lines_[i].repeats) names_.append(i ? ";" : "").append(name_of(i));
  }
  is_arranged_ = true;
}

char* CanonicalHeaders::put(char* out) {
  if (!is_arranged_ || lines_.size() != size_) arrange();
  for (const Line& line : lines_) {
    const Header& header = headers_[line.header];
    if (line.repeats) {
      out[-1] = ',';
    } else {
      out = internal::put(out, header.lower_name);
      *out++ = ':';
    }
    out = put_value(out, header.value);
    *out++ = '\n';
  }
  *out++ = '\n';
  out = internal::put(out, names_);
  *out++ = '\n';
  return out;
}

}  // namespace outcrop::internal
