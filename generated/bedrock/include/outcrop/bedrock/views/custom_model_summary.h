// CustomModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A custom model as lists show it; GetCustomModel has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelSummary.html
struct CustomModelSummaryView {
  /// The model's ARN, which identifies it in the other operations.
  std::string_view model_arn{};
  /// The name that the model was created with.
  std::string_view model_name{};
  /// When the model was created.
  Timestamp creation_time{};
  /// The ARN of the model that this one was trained from.
  std::string_view base_model_arn{};
  /// The name of the model that this one was trained from.
  std::string_view base_model_name{};
  /// How the model came about: by which kind of training, or by import.
  Open<CustomizationType> customization_type{};
  /// The account that owns the model.
  std::optional<std::string_view> owner_account_id{};
  /// Whether the model can be used.
  Open<ModelStatus> model_status{};
};
const internal::Schema& schema_of(const CustomModelSummaryView*);

}  // namespace outcrop::bedrock
