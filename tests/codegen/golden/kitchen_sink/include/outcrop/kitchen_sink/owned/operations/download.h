// Download: the output of Client::download, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct DownloadView;

struct Download {
  std::optional<std::int64_t> length{};

  friend bool operator==(const Download&, const Download&) = default;
};
Download to_owned(const DownloadView& view);
void write_json(internal::JsonWriter& writer, const Download& in);

}  // namespace outcrop::kitchen_sink
