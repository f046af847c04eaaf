// ResultShapeView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/map_view.h"

namespace outcrop::kitchen_sink {

struct ResultShapeView {
  std::string_view next{};
  MapView<JarView> jars_by_name{};
};
const internal::Schema& schema_of(const ResultShapeView*);

}  // namespace outcrop::kitchen_sink
