// EvaluationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// One of its members has to be set.
struct RatingScaleItemValue {
  std::optional<std::string> string_value{};
  std::optional<float> float_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct RatingScaleItem {
  /// Required.
  std::optional<std::string> definition{};
  /// Required.
  std::optional<RatingScaleItemValue> value{};
};

struct CustomMetricDefinition {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::string> instructions{};
  std::optional<std::vector<RatingScaleItem>> rating_scale{};
};

/// One of its members has to be set.
struct AutomatedEvaluationCustomMetricSource {
  /// Sensitive: never logged.
  std::optional<CustomMetricDefinition> custom_metric_definition{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct CustomMetricBedrockEvaluatorModel {
  /// Required.
  std::optional<std::string> model_identifier{};
};

struct CustomMetricEvaluatorModelConfig {
  /// Required.
  std::optional<std::vector<CustomMetricBedrockEvaluatorModel>> bedrock_evaluator_models{};
};

struct AutomatedEvaluationCustomMetricConfig {
  /// Required.
  std::optional<std::vector<AutomatedEvaluationCustomMetricSource>> custom_metrics{};
  /// Required.
  std::optional<CustomMetricEvaluatorModelConfig> evaluator_model_config{};
};

/// One of its members has to be set.
struct EvaluationDatasetLocation {
  std::optional<std::string> s3_uri{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct EvaluationDataset {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  std::optional<EvaluationDatasetLocation> dataset_location{};
};

struct EvaluationDatasetMetricConfig {
  /// Required.
  std::optional<OwnedOpen<EvaluationTaskType>> task_type{};
  /// Required.
  std::optional<EvaluationDataset> dataset{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<std::string>> metric_names{};
};

struct BedrockEvaluatorModel {
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// One of its members has to be set.
struct EvaluatorModelConfig {
  std::optional<std::vector<BedrockEvaluatorModel>> bedrock_evaluator_models{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AutomatedEvaluationConfig {
  /// Required.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};
  std::optional<EvaluatorModelConfig> evaluator_model_config{};
  std::optional<AutomatedEvaluationCustomMetricConfig> custom_metric_config{};
};

struct HumanEvaluationCustomMetric {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> rating_method{};
};

struct HumanWorkflowConfig {
  /// Required.
  std::optional<std::string> flow_definition_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> instructions{};
};

struct HumanEvaluationConfig {
  std::optional<HumanWorkflowConfig> human_workflow_config{};
  std::optional<std::vector<HumanEvaluationCustomMetric>> custom_metrics{};
  /// Required.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};
};

/// One of its members has to be set.
struct EvaluationConfig {
  std::optional<AutomatedEvaluationConfig> automated{};
  std::optional<HumanEvaluationConfig> human{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
