// ListNested: the output of Client::list_nested, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/owned/result_shape.h"
#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct ListNestedView;

struct ListNested {
  Box<ResultShape> result{};

  friend bool operator==(const ListNested&, const ListNested&) = default;
};
ListNested to_owned(const ListNestedView& view);
void write_json(internal::JsonWriter& writer, const ListNested& in);

}  // namespace outcrop::kitchen_sink
