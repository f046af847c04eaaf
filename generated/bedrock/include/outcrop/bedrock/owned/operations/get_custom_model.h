// GetCustomModel: the output of Client::get_custom_model, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/training_metrics.h"
#include "outcrop/bedrock/owned/validator_metric.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/customization_config.h"
#include "outcrop/bedrock/types/output_data_config.h"
#include "outcrop/bedrock/types/training_data_config.h"
#include "outcrop/bedrock/types/validation_data_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetCustomModelView;

/// Everything about one custom model.
struct GetCustomModel {
  /// The model's ARN, which identifies it in the other operations.
  std::string model_arn{};
  /// The name that the model was created with.
  std::string model_name{};
  /// The name of the customization job that made the model; absent where none did.
  std::optional<std::string> job_name{};
  /// The ARN of the customization job that made the model; absent for models of CreateCustomModel.
  std::optional<std::string> job_arn{};
  /// The ARN of the model that this one was trained from.
  std::optional<std::string> base_model_arn{};
  /// How the model came about: by which kind of training, or by import.
  std::optional<OwnedOpen<CustomizationType>> customization_type{};
  /// The customer's KMS key that encrypts the model. Absent where AWS owns the key.
  std::optional<std::string> model_kms_key_arn{};
  /// Settings of the training by name.
  std::optional<std::map<std::string, std::string, std::less<>>> hyper_parameters{};
  /// The data that the model was trained on.
  Box<TrainingDataConfig> training_data_config{};
  /// The data that the trained model was measured on.
  std::optional<ValidationDataConfig> validation_data_config{};
  /// Where metrics and other results of the training went.
  std::optional<OutputDataConfig> output_data_config{};
  /// How well the model fits the training data.
  std::optional<TrainingMetrics> training_metrics{};
  /// How well the model does on each set of validation data.
  std::optional<std::vector<ValidatorMetric>> validation_metrics{};
  /// When the model was created.
  Timestamp creation_time{};
  /// What distillation or reinforcement fine-tuning was given beside the data.
  Box<CustomizationConfig> customization_config{};
  /// Whether the model can be used.
  std::optional<OwnedOpen<ModelStatus>> model_status{};
  /// Why CreateCustomModel did not produce a model; absent where it did.
  std::optional<std::string> failure_message{};

  friend bool operator==(const GetCustomModel&, const GetCustomModel&) = default;
};
GetCustomModel to_owned(const GetCustomModelView& view);
void write_json(internal::JsonWriter& writer, const GetCustomModel& in);

}  // namespace outcrop::bedrock
