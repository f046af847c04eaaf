// Input and output of Client::list_nested.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/result_shape.h"
#include "outcrop/optional_ref.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::list_nested. An absent member is not sent.
struct ListNestedRequest {
  std::optional<std::string> marker{};

  friend bool operator==(const ListNestedRequest&, const ListNestedRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListNestedRequest& in);

/// Output of Client::list_nested; valid as long as its Response.
struct ListNestedView {
  OptionalRef<ResultShapeView> result{};
};
const internal::Schema& schema_of(const ListNestedView*);

}  // namespace outcrop::kitchen_sink
