// Defaults: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

struct Defaults {
  /// Holds the model's default; reset it to send nothing.
  std::optional<std::string> text{std::string("a \"quoted\" \\ text")};
  /// Holds the model's default; reset it to send nothing.
  std::optional<bool> flag{true};
  /// Holds the model's default; reset it to send nothing.
  std::optional<std::int32_t> count{5};
  /// Holds the model's default; reset it to send nothing.
  std::optional<float> ratio{1.5f};
  /// Holds the model's default; reset it to send nothing.
  std::optional<OwnedOpen<Room>> room{OwnedOpen<Room>("Main")};
  /// Holds the model's default; reset it to send nothing.
  std::optional<Size> size{Size::large};
  /// Holds the model's default; reset it to send nothing.
  std::optional<Timestamp> when{Timestamp::from_millis(1500)};
  /// Holds the model's default; reset it to send nothing.
  std::optional<Blob> bytes{Blob(std::string_view("\141\142\143", 3))};
  /// Holds the model's default; reset it to send nothing.
  std::optional<std::vector<std::string>> list{std::vector<std::string>{}};
  /// Holds the model's default; reset it to send nothing.
  std::optional<std::map<std::string, std::string, std::less<>>> map{std::map<std::string, std::string, std::less<>>{}};
  /// Holds the model's default; reset it to send nothing.
  std::optional<Document> document{Document(true)};
  std::optional<std::string> free{};
  std::optional<std::string> nothing{};
  /// Holds the model's default; reset it to send nothing.
  std::optional<std::int64_t> smallest{INT64_MIN};

  friend bool operator==(const Defaults&, const Defaults&) = default;
};
void write_json(internal::JsonWriter& writer, const Defaults& in);

}  // namespace outcrop::kitchen_sink
