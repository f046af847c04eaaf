// JsonWriter: compact JSON, and the path of the first value that could not be written.
#include "outcrop/internal/json_writer.h"

#include <algorithm>
#include <utility>

#include "json/json_text.h"
#include "json/number_text.h"
#include "outcrop/internal/base64.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostStepsShown = 32;
// Smaller ones cost less where they stand.
constexpr std::size_t kLargeBlob = 4096;
constexpr std::size_t kShownBlob = 32;  // to people

// Of the text that this thread wrote before: a conversation's next request is a little longer than the one before, and
// growing to it costs more than writing it.
thread_local std::size_t size_before = 0;
constexpr std::size_t kMostReserved = std::size_t{1} << 20;

}  // namespace

void JsonWriter::open(char bracket) {
  if (out_.empty() && !for_people_) out_.reserve(std::min(size_before + size_before / 8, kMostReserved));
  out_ += bracket;
  comma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_ = true;
  if (!path_.empty()) return;
  if (!for_people_) size_before = out_.size();
  if (!left_out_.empty()) fill_in();
}

void JsonWriter::fill_in() {
  std::size_t size = out_.size();
  for (const LeftOut& each : left_out_) size += base64_size(each.blob.size());
  std::string whole;
  whole.reserve(size);
  std::size_t copied = 0;
  for (const LeftOut& each : left_out_) {
    whole.append(out_, copied, each.at - copied);
    append_base64(whole, each.blob.text());
    copied = each.at;
  }
  whole.append(out_, copied);
  out_ = std::move(whole);
  left_out_.clear();
}

void JsonWriter::key(std::string_view name) {
  if (comma_) out_ += ',';
  comma_ = true;
  path_.push_back({name.data() ? name : std::string_view(""), 0});
  write(name);
  out_ += ':';
}

bool JsonWriter::enters(std::string_view name) {
  const bool masked = std::exchange(sensitive_, false);
  key(name);
  if (masked) {
    out_ += "\"***\"";
    leave();
  }
  return !masked;
}

void JsonWriter::element(std::size_t index) {
  if (comma_) out_ += ',';
  comma_ = true;
  path_.push_back({{}, index});
}

void JsonWriter::missing(std::string_view name) {
  sensitive_ = false;
  path_.push_back({name, 0});
  fail("is required");
  leave();
}

bool JsonWriter::nests_too_deep() {
  if (path_.size() < static_cast<std::size_t>(kMaxJsonDepth)) return false;
  fail("nests deeper than " + std::to_string(kMaxJsonDepth) + " levels");
  if (for_people_) out_ += "\"...\"";
  return true;
}

void JsonWriter::fail(std::string_view what) {
  if (failed()) return;
  for (std::size_t i = 0; i < path_.size(); ++i) {
    if (i == kMostStepsShown) {
      problem_ += "...";
      break;
    }
    const Step& step = path_[i];
    if (!step.name.data()) {
      problem_ += '[' + std::to_string(step.index) + ']';
    } else {
      if (!problem_.empty()) problem_ += '.';
      problem_ += step.name;
    }
  }
  if (problem_.empty()) problem_ = "the body";
  problem_ += ' ';
  problem_ += what;
}

void JsonWriter::exactly_one(std::string_view union_name, int set) {
  if (set == 1) return;
  fail("must have exactly one member of " + std::string(union_name) + " set, not " + std::to_string(set));
}

void JsonWriter::unknown(const std::optional<UnknownMember>& member) {
  if (!member) return;
  key(member->name);
  if (is_json(member->json)) {
    out_ += member->json;
  } else {
    fail("holds text that is not JSON");
    if (for_people_) write(member->json);
  }
  leave();
}

void JsonWriter::write(bool value) { out_ += value ? "true" : "false"; }

void JsonWriter::write(std::int64_t value) { append_number(out_, value); }

void JsonWriter::write(float value) { append_json_number(out_, value); }

void JsonWriter::write(double value) { append_json_number(out_, value); }

void JsonWriter::write(std::string_view value) {
  if (!append_json_string(out_, value)) fail("is not valid UTF-8");
}

void JsonWriter::write(const Blob& value) {
  if (for_people_ && value.size() > kShownBlob) {
    out_ += "\"<" + std::to_string(value.size()) + " bytes>\"";
    return;
  }
  out_ += '"';
  if (value.size() >= kLargeBlob && !path_.empty()) {
    left_out_.push_back({out_.size(), value});
  } else {
    append_base64(out_, value.text());
  }
  out_ += '"';
}

void JsonWriter::write(Timestamp value, TimestampFormat format) {
  if (for_people_) format = TimestampFormat::date_time;
  const bool number = format == TimestampFormat::epoch_seconds;
  if (!number) out_ += '"';
  out_ += to_string(value, format);
  if (!number) out_ += '"';
}

void JsonWriter::write(const Document& value) {
  const std::size_t begin = out_.size();
  out_ += to_json(value);
  if (!is_json(std::string_view(out_).substr(begin)))
    fail("is a document that has no JSON form: a number or a string in it is malformed, or it nests too deep");
}

void JsonWriter::write_number(std::string_view digits) {
  if (!is_json_number(digits)) fail("is not a JSON number");
  out_ += digits;
}

void JsonWriter::write_null() { out_ += "null"; }

}  // namespace outcrop::internal
