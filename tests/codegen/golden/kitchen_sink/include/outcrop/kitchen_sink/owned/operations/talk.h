// Talk: the output of Client::talk, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct TalkView;

struct Talk {
  std::optional<std::int32_t> table{};

  friend bool operator==(const Talk&, const Talk&) = default;
};
Talk to_owned(const TalkView& view);
void write_json(internal::JsonWriter& writer, const Talk& in);

}  // namespace outcrop::kitchen_sink
