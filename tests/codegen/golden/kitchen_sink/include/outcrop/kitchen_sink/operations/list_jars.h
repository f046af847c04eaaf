// Input and output of Client::list_jars.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::list_jars. An absent member is not sent.
struct ListJarsRequest {
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListJarsRequest&, const ListJarsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListJarsRequest& in);

/// Output of Client::list_jars; valid as long as its Response.
struct ListJarsView {
  std::optional<std::string_view> next_token{};
  std::span<const JarView> jars{};
};
const internal::Schema& schema_of(const ListJarsView*);

}  // namespace outcrop::kitchen_sink
