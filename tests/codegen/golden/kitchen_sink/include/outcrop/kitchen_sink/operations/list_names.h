// Input and output of Client::list_names.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::list_names. An absent member is not sent.
struct ListNamesRequest {
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListNamesRequest&, const ListNamesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListNamesRequest& in);

/// Output of Client::list_names; valid as long as its Response.
struct ListNamesView {
  std::string_view next_token{};
  std::span<const std::string_view> names{};
};
const internal::Schema& schema_of(const ListNamesView*);

}  // namespace outcrop::kitchen_sink
