// Input and output of Client::get_custom_model.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/customization_config.h"
#include "outcrop/bedrock/views/output_data_config.h"
#include "outcrop/bedrock/views/training_data_config.h"
#include "outcrop/bedrock/views/training_metrics.h"
#include "outcrop/bedrock/views/validation_data_config.h"
#include "outcrop/bedrock/views/validator_metric.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_custom_model. An absent member is not sent.
/// Which custom model to describe, by its name or ARN.
struct GetCustomModelRequest {
  /// The ARN or name of the custom model to describe.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const GetCustomModelRequest&, const GetCustomModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetCustomModelRequest& in);

/// Output of Client::get_custom_model; valid as long as its Response.
/// Everything about one custom model.
struct GetCustomModelView {
  /// The model's ARN, which identifies it in the other operations.
  std::string_view model_arn{};
  /// The name that the model was created with.
  std::string_view model_name{};
  /// The name of the customization job that made the model; absent where none did.
  std::optional<std::string_view> job_name{};
  /// The ARN of the customization job that made the model; absent for models of CreateCustomModel.
  std::optional<std::string_view> job_arn{};
  /// The ARN of the model that this one was trained from.
  std::optional<std::string_view> base_model_arn{};
  /// How the model came about: by which kind of training, or by import.
  Open<CustomizationType> customization_type{};
  /// The customer's KMS key that encrypts the model. Absent where AWS owns the key.
  std::optional<std::string_view> model_kms_key_arn{};
  /// Settings of the training by name.
  MapView<std::string_view> hyper_parameters{};
  /// The data that the model was trained on.
  OptionalRef<TrainingDataConfigView> training_data_config{};
  /// The data that the trained model was measured on.
  OptionalRef<ValidationDataConfigView> validation_data_config{};
  /// Where metrics and other results of the training went.
  OptionalRef<OutputDataConfigView> output_data_config{};
  /// How well the model fits the training data.
  OptionalRef<TrainingMetricsView> training_metrics{};
  /// How well the model does on each set of validation data.
  std::span<const ValidatorMetricView> validation_metrics{};
  /// When the model was created.
  Timestamp creation_time{};
  /// What distillation or reinforcement fine-tuning was given beside the data.
  OptionalRef<CustomizationConfigView> customization_config{};
  /// Whether the model can be used.
  Open<ModelStatus> model_status{};
  /// Why CreateCustomModel did not produce a model; absent where it did.
  std::optional<std::string_view> failure_message{};
};
const internal::Schema& schema_of(const GetCustomModelView*);

}  // namespace outcrop::bedrock
