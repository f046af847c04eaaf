// CustomModelUnitsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// How much hardware one copy of an imported model takes. The service sets it at import.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelUnits.html
struct CustomModelUnitsView {
  /// Custom model units for each running copy of the model.
  std::optional<std::int32_t> custom_model_units_per_model_copy{};
  /// The version of the unit, which its price goes by.
  std::optional<std::string_view> custom_model_units_version{};
};
const internal::Schema& schema_of(const CustomModelUnitsView*);

}  // namespace outcrop::bedrock
