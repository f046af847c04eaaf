// CustomModelUnits.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct CustomModelUnitsView;

/// How much hardware one copy of an imported model takes. The service sets it at import.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelUnits.html
struct CustomModelUnits {
  /// Custom model units for each running copy of the model.
  std::optional<std::int32_t> custom_model_units_per_model_copy{};
  /// The version of the unit, which its price goes by.
  std::optional<std::string> custom_model_units_version{};

  friend bool operator==(const CustomModelUnits&, const CustomModelUnits&) = default;
};
CustomModelUnits to_owned(const CustomModelUnitsView& view);
void write_json(internal::JsonWriter& writer, const CustomModelUnits& in);

}  // namespace outcrop::bedrock
