// Walks JSON as the generated tables say, and overwrites what they name.
#include "testing/sensitive.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/ascii.h"
#include "eventstream/event_message.h"
#include "outcrop/document.h"
#include "outcrop/timestamp.h"
#include "testing/scrub.h"

namespace outcrop::testing {
namespace {

using internal::SensitiveMember;
using internal::SensitiveOperation;
using internal::SensitiveShape;

constexpr std::size_t kPreludeBytes = 12;

const SensitiveShape* find(std::span<const SensitiveMember> members, std::string_view name) {
  const auto found = std::ranges::find(members, name, &SensitiveMember::name);
  return found == members.end() ? nullptr : found->shape;
}

void cover(std::string& text, std::size_t begin, std::size_t end, std::vector<std::string>* hidden) {
  if (hidden && end - begin >= kShortestSecret) hidden->push_back(text.substr(begin, end - begin));
  std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end), 'x');
}

void cover_quotes(std::string& text, std::size_t begin, std::size_t end, const std::vector<std::string>& quoted) {
  for (const std::string& secret : quoted)
    for (std::size_t at = text.find(secret, begin); at < end; at = text.find(secret, at + secret.size()))
      if (at + secret.size() <= end) cover(text, at, at + secret.size(), nullptr);
}

/// Over a text that is JSON. `hidden` gets what is overwritten; `quoted` is overwritten in all texts.
class Walk {
 public:
  Walk(std::string& text, std::vector<std::string>* hidden, const std::vector<std::string>* quoted = nullptr)
      : text_(text), hidden_(hidden), quoted_(quoted) {}

  // `shape` is of what is sensitive in the value; null: nothing.
  void value(const SensitiveShape* shape) {
    skip_blanks();
    switch (text_[at_]) {
      case '{':
        return entries('}', [&] { member(shape); });
      case '[':
        return entries(']', [&] { value(shape); });
      case '"':
        return text(shape != nullptr);
      default:
        return word(shape != nullptr);
    }
  }

 private:
  template <class Entry>
  void entries(char end, Entry entry) {
    ++at_;
    for (skip_blanks(); text_[at_] != end; skip_blanks()) {
      if (text_[at_] == ',') ++at_;
      entry();
    }
    ++at_;
  }

  void member(const SensitiveShape* shape) {
    skip_blanks();
    const std::size_t begin = at_;
    skip_string();
    const std::size_t end = at_;
    const SensitiveShape* of_value = nullptr;
    if (shape) {
      const std::optional<Document> name = Document::parse(std::string_view(text_).substr(begin, end - begin));
      of_value = shape->values ? shape->values : find(shape->members, name->as_string().value_or(std::string_view()));
      const bool is_name = of_value && !shape->values;
      if (!of_value && shape->whole) of_value = &internal::everything_sensitive;
      if (shape->keys && !is_name) cover_key(begin + 1, end - 1);
    }
    skip_blanks();
    ++at_;  // the colon
    value(of_value);
  }

  // Keys stay different from one another, as far as their length allows.
  void cover_key(std::size_t begin, std::size_t end) {
    cover(text_, begin, end, hidden_);
    for (std::size_t number = keys_++; number > 0 && end > begin; number /= 10)
      text_[--end] = static_cast<char>('0' + number % 10);
  }

  void text(bool sensitive) {
    const std::size_t begin = at_ + 1;
    skip_string();
    if (sensitive) cover_text(begin, at_ - 1);
    if (quoted_) cover_quotes(text_, begin, at_ - 1, *quoted_);
  }

  // A time stays one, so that it can be read: 1111-11-11T11:11:11Z.
  void cover_text(std::size_t begin, std::size_t end) {
    if (!parse_timestamp(std::string_view(text_).substr(begin, end - begin))) return cover(text_, begin, end, hidden_);
    if (hidden_) hidden_->push_back(text_.substr(begin, end - begin));
    cover_digits(begin, end);
  }

  void cover_digits(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
      if (internal::is_digit(text_[i])) text_[i] = '1';
  }

  void skip_string() {
    for (++at_; text_[at_] != '"';) at_ += text_[at_] == '\\' ? 2 : 1;
    ++at_;
  }

  // A number, true, false or null.
  void word(bool sensitive) {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
    if (!sensitive) return;
    const bool is_number = text_[begin] == '-' || internal::is_digit(text_[begin]);
    if (hidden_ && is_number && at_ - begin >= kShortestSecret) hidden_->push_back(text_.substr(begin, at_ - begin));
    if (text_[begin] == 'f') text_.replace(begin, 5, "true ");
    cover_digits(begin, at_);
  }

  void skip_blanks() {
    while (at_ < text_.size() && (internal::is_blank(text_[at_]) || text_[at_] == '\r' || text_[at_] == '\n')) ++at_;
  }

  std::string& text_;
  std::vector<std::string>* hidden_;
  const std::vector<std::string>* quoted_;
  std::size_t at_{};
  std::size_t keys_{};
};

// What can't be walked is hidden whole.
void hide(std::string& text, const SensitiveShape* shape, std::vector<std::string>* hidden) {
  if (!shape || text.empty()) return;
  if (Document::parse(text)) {
    Walk(text, hidden).value(shape);
  } else {
    cover(text, 0, text.size(), hidden);
  }
}

// Every signed or sent request has these, and no secret in them that Scrubber doesn't know.
bool is_header_of_every_request(std::string_view name) {
  constexpr std::array<std::string_view, 7> kBeginnings{"accept", "amz-sdk-",   "authorization", "content-",
                                                        "host",   "user-agent", "x-amz-"};
  return std::ranges::any_of(kBeginnings,
                             [name](std::string_view b) { return internal::starts_with_ignoring_case(name, b); });
}

// In the order of the path's end, where the places of labels are counted from.
void hide_labels(std::string& target, std::span<const int> labels, std::vector<std::string>& hidden) {
  std::size_t end = std::min(target.find('?'), target.size());
  for (int place = 0; end > 0; ++place) {
    const std::size_t slash = target.rfind('/', end - 1);
    if (slash == std::string::npos) return;
    if (std::ranges::find(labels, place) != labels.end()) cover(target, slash + 1, end, &hidden);
    end = slash;
  }
}

void hide_queries(std::string& target, std::span<const std::string_view> names, std::vector<std::string>& hidden) {
  for (std::size_t begin = target.find('?'); begin < target.size();) {
    const std::size_t end = std::min(target.find('&', ++begin), target.size());
    const std::size_t value = std::min(target.find('=', begin), end);
    const std::string_view name = std::string_view(target).substr(begin, value - begin);
    const auto is_it = [name](std::string_view n) { return n.empty() || n == name; };
    if (std::ranges::any_of(names, is_it) && value < end) cover(target, value + 1, end, &hidden);
    begin = end;
  }
}

}  // namespace

Hider::Hider(const internal::Operation* operation) {
  if (!operation) return;
  const auto all = operation->service->sensitive;
  const auto found = std::ranges::find(all, operation->name, &SensitiveOperation::name);
  if (found != all.end()) facts_ = &*found;
}

void Hider::target(std::string& target) {
  if (!facts_) return;
  hide_labels(target, facts_->labels, hidden_);
  hide_queries(target, facts_->queries, hidden_);
}

void Hider::request_body(std::string& body) {
  if (facts_) hide(body, facts_->request, &hidden_);
}

void Hider::request_headers(std::span<const HeaderView> headers) {
  if (!facts_) return;
  for (const HeaderView& header : headers)
    if (!is_header_of_every_request(header.name) && header.value.size() >= kShortestSecret)
      hidden_.emplace_back(header.value);
}

void Hider::header(std::string_view name, std::string& value) const {
  if (!facts_) return;
  const auto is_it = [name](std::string_view header) {
    return header.ends_with('*') ? internal::starts_with_ignoring_case(name, header.substr(0, header.size() - 1))
                                 : internal::equal_ignoring_case(name, header);
  };
  if (std::ranges::any_of(facts_->headers, is_it)) cover(value, 0, value.size(), nullptr);
}

void Hider::answer_body(std::string& body, bool is_event_stream) const {
  if (!facts_) return;
  if (!is_event_stream) return hide(body, facts_->answer, nullptr);
  if (facts_->events.empty()) return;
  internal::FrameDecoder decoder;
  std::size_t at = 0;
  while (decoder.look(std::string_view(body).substr(at)) == internal::FrameDecoder::State::complete) {
    const std::string_view payload = decoder.frame().payload;
    std::string hidden(payload);
    std::string problem;
    const auto message = internal::read_message(decoder.frame(), problem);
    if (message && message->kind == internal::EventMessage::Kind::event) {
      hide(hidden, find(facts_->events, message->name), nullptr);
    } else {
      error(hidden);
    }
    const auto begin = static_cast<std::size_t>(payload.data() - body.data());
    at += decoder.frame_bytes();
    decoder.next();
    body.replace(begin, hidden.size(), hidden);
  }
  renew_checksums(body);
  // A frame that was cut or is broken, behind its lengths.
  cover(body, std::min(at + kPreludeBytes, body.size()), body.size(), nullptr);
}

void Hider::error(std::string& text) const {
  if (hidden_.empty()) return;
  if (Document::parse(text)) {
    Walk(text, nullptr, &hidden_).value(nullptr);
  } else {
    cover_quotes(text, 0, text.size(), hidden_);
  }
}

}  // namespace outcrop::testing
