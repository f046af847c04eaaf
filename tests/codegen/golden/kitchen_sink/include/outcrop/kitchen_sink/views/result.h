// ResultView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/map_view.h"

namespace outcrop::kitchen_sink {

struct ResultView {
  std::string_view next{};
  MapView<JarView> jars_by_name{};
};

}  // namespace outcrop::kitchen_sink
