// Listen: the output of Client::listen, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct ListenView;

struct Listen {
  std::optional<std::int32_t> table{};

  friend bool operator==(const Listen&, const Listen&) = default;
};
Listen to_owned(const ListenView& view);
void write_json(internal::JsonWriter& writer, const Listen& in);

}  // namespace outcrop::kitchen_sink
