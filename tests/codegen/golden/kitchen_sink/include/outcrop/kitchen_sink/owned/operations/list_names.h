// ListNames: the output of Client::list_names, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct ListNamesView;

struct ListNames {
  std::string next_token{};
  std::optional<std::vector<std::string>> names{};

  friend bool operator==(const ListNames&, const ListNames&) = default;
};
ListNames to_owned(const ListNamesView& view);
void write_json(internal::JsonWriter& writer, const ListNames& in);

}  // namespace outcrop::kitchen_sink
