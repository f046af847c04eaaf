// Input and output of Client::get_spoon.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::get_spoon. An absent member is not sent.
struct GetSpoonRequest {
  /// Applied from elsewhere.
  ///
  /// Required.
  std::optional<std::string> spoon_id{};

  friend bool operator==(const GetSpoonRequest&, const GetSpoonRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetSpoonRequest& in);

/// Output of Client::get_spoon; valid as long as its Response.
struct GetSpoonView {};
const internal::Schema& schema_of(const GetSpoonView*);

}  // namespace outcrop::kitchen_sink
