// ListByNumber: the output of Client::list_by_number, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct ListByNumberView;

struct ListByNumber {
  std::optional<std::int32_t> offset{};

  friend bool operator==(const ListByNumber&, const ListByNumber&) = default;
};
ListByNumber to_owned(const ListByNumberView& view);
void write_json(internal::JsonWriter& writer, const ListByNumber& in);

}  // namespace outcrop::kitchen_sink
