// JsonReader: turns a JSON body into a view. What both decoders accept and refuse is defined here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Levels of arrays and objects that a body may nest at most; the outermost one is the first.
inline constexpr int kMaxJsonDepth = 512;

/// What one text may take; a text that takes more is refused.
struct DecodeLimits {
  /// Bytes of the text, of the index of its tokens (at most 4 a byte of text) and of the arena, together.
  std::size_t memory{SIZE_MAX};
  /// Bytes of the arena alone.
  std::size_t views{SIZE_MAX};
  /// Levels of arrays and objects, 1 to kMaxJsonDepth.
  int nesting{kMaxJsonDepth};
};

/// Borrowed text with at least kBodyPadding readable bytes behind it. The padding's content does not matter.
class PaddedText {
 public:
  PaddedText(const PaddedBuffer& buffer) : data_(buffer.data()), size_(buffer.size()) {}
  /// The caller has seen to the padding.
  static PaddedText padded_by_caller(const char* data, std::size_t size) { return {data, size}; }

  const char* data() const { return data_; }
  std::size_t size() const { return size_; }
  std::string_view view() const { return {data_, size_}; }

 private:
  PaddedText(const char* data, std::size_t size) : data_(data), size_(size) {}

  const char* data_;
  std::size_t size_;
};

enum class Decoder : std::uint8_t {
  automatic,  ///< speculative in front of simdjson, unless the environment says OUTCROP_DECODER=simdjson
  simdjson,
};

/// Decodes JSON by the tables of schema.h, and keeps its scratch memory between calls. One thread at a time; cheap to
/// move.
///
/// Both decoders accept the same texts and give the same views:
/// - RFC 8259 JSON in valid UTF-8, no deeper than the limit, with nothing but white space behind it. All of it
///   is checked, unknown members too. A leading byte order mark is skipped. Bodies end at 4 GiB - 65 bytes.
/// - The escape of a lone surrogate (\ud800) reads as U+FFFD. NUL may be escaped.
/// - Member names are compared after unescaping. Of equal names in one object the last one wins, and a null takes back
///   what stood before it.
/// - Null means absent, also as an element or entry of a dense collection, which drops it; a sparse collection keeps
///   it. An element that is a document keeps its null, since that is a value.
/// - An integer may have a fraction or an exponent when its value is integral (1.0, 1e3); out of range is an error.
///   64 bits are exact.
/// - A number or a boolean may stand in quotes ("7", "true"), and where a string belongs either may stand without.
/// - A float is a number or one of "NaN", "Infinity", "-Infinity"; a float32 is rounded once. A number beyond the
///   largest one is an error, except in documents, big numbers and unknown members, which keep the digits.
/// - A timestamp is a number (epoch seconds) or a string of any spelling that read_time knows, whatever its modeled
///   format.
/// - A blob is base64 of the standard alphabet with padding.
/// - A union has one member that is known and not null; `__type` does not count. Several are an error. Without a known
///   one, the first unknown one that is not null is kept; without any, it is an error.
/// - At the top, null reads as an empty object, anything else but an object is an error.
class JsonReader {
 public:
  explicit JsonReader(Decoder decoder = Decoder::automatic);
  ~JsonReader();
  JsonReader(JsonReader&&) noexcept;
  JsonReader& operator=(JsonReader&&) noexcept;

  /// Reads `json` as the structure or union `schema` into `*view`, which is overwritten with the schema's prototype
  /// first. What the view points to lies in `json` and in `arena`. False: `problem()` says where and why, and `*view`
  /// holds no sensible value.
  [[nodiscard]] bool decode(const Schema& schema, PaddedText json, Arena& arena, void* view);

  /// As `decode`, for any JSON value.
  [[nodiscard]] bool decode_document(PaddedText json, Arena& arena, DocumentView& document);

  /// The part of `output` that a body or an event's payload holds; its headers and its status code are left alone. An
  /// empty body reads as `{}`, and leaves a payload member unset.
  [[nodiscard]] bool decode_payload(const OutputSchema& output, PaddedText payload, Arena& arena, void* view);

  /// Of every text from now on.
  void set_limits(const DecodeLimits& limits);

  /// The last failure, beginning with the path of the value: "jobSummaries[3].creationTime: expected a timestamp, found
  /// true (byte 1204)". Of the body it quotes only what should have been a number, a boolean or a time.
  const std::string& problem() const;
  /// Whether the last failure was one of the limits.
  bool was_over_limit() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The value of the last member named `key` of the object that `json` is, when that value is a string; without decoding
/// the rest. Meant for the next page's token, so that the request for it can leave before the page is decoded. Empty
/// when there is none or when what was looked at is not JSON; a text that is malformed elsewhere may still give an
/// answer.
std::optional<std::string> find_top_level_string(std::string_view json, std::string_view key);

/// What is wrong with the values of the variables OUTCROP_DECODER and OUTCROP_KERNEL, in words for the one who set them;
/// empty when nothing is. To be asked before the first call: a reader takes a kernel that can't run here for none.
std::string decoder_problem(std::string_view decoder, std::string_view kernel);

/// Whether `json` is one JSON text, by the rules above.
bool is_json(std::string_view json);

}  // namespace outcrop::internal
