// CustomModelSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct CustomModelSummaryView;

/// A custom model as lists show it; GetCustomModel has the rest.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomModelSummary.html
struct CustomModelSummary {
  /// The model's ARN, which identifies it in the other operations.
  std::string model_arn{};
  /// The name that the model was created with.
  std::string model_name{};
  /// When the model was created.
  Timestamp creation_time{};
  /// The ARN of the model that this one was trained from.
  std::string base_model_arn{};
  /// The name of the model that this one was trained from.
  std::string base_model_name{};
  /// How the model came about: by which kind of training, or by import.
  std::optional<OwnedOpen<CustomizationType>> customization_type{};
  /// The account that owns the model.
  std::optional<std::string> owner_account_id{};
  /// Whether the model can be used.
  std::optional<OwnedOpen<ModelStatus>> model_status{};

  friend bool operator==(const CustomModelSummary&, const CustomModelSummary&) = default;
};
CustomModelSummary to_owned(const CustomModelSummaryView& view);
void write_json(internal::JsonWriter& writer, const CustomModelSummary& in);

}  // namespace outcrop::bedrock
