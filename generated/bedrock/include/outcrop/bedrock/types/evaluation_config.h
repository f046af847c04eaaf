// EvaluationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A score, as a word or a number.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RatingScaleItemValue.html
struct RatingScaleItemValue {
  /// The score is a word, such as `good`.
  ///
  /// 1 to 100 characters.
  std::optional<std::string> string_value{};
  /// The score is a number.
  std::optional<float> float_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RatingScaleItemValue&, const RatingScaleItemValue&) = default;
};
void write_json(internal::JsonWriter& writer, const RatingScaleItemValue& in);

/// One grade of a rating scale.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RatingScaleItem.html
struct RatingScaleItem {
  /// What an answer has to be like for this grade.
  ///
  /// Required. 1 to 100 characters.
  std::optional<std::string> definition{};
  /// The score that stands for this grade.
  ///
  /// Required.
  Box<RatingScaleItemValue> value{};

  friend bool operator==(const RatingScaleItem&, const RatingScaleItem&) = default;
};
void write_json(internal::JsonWriter& writer, const RatingScaleItem& in);

/// A metric by which a model judges answers, in the customer's words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricDefinition.html
struct CustomMetricDefinition {
  /// The metric's name, unique in the account's region.
  ///
  /// Required. 1 to 63 characters: letters, digits, hyphens, underscores and dots. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The prompt for the judging model. Placeholders such as {{prompt}} and {{prediction}} are filled from the data
  /// set.
  ///
  /// Required. 1 to 5000 characters.
  std::optional<std::string> instructions{};
  /// The grades that the judging model chooses from. Absent: the prompt has to say what the scores are.
  ///
  /// 1 to 10 entries.
  std::optional<std::vector<RatingScaleItem>> rating_scale{};

  friend bool operator==(const CustomMetricDefinition&, const CustomMetricDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomMetricDefinition& in);

/// Where a metric of the customer's own comes from.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationCustomMetricSource.html
struct AutomatedEvaluationCustomMetricSource {
  /// The definition itself, as part of the request.
  ///
  /// Sensitive: never logged.
  Box<CustomMetricDefinition> custom_metric_definition{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedEvaluationCustomMetricSource&,
                         const AutomatedEvaluationCustomMetricSource&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedEvaluationCustomMetricSource& in);

/// A model that judges by metrics of the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricBedrockEvaluatorModel.html
struct CustomMetricBedrockEvaluatorModel {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const CustomMetricBedrockEvaluatorModel&, const CustomMetricBedrockEvaluatorModel&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomMetricBedrockEvaluatorModel& in);

/// The model that judges by metrics of the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomMetricEvaluatorModelConfig.html
struct CustomMetricEvaluatorModelConfig {
  /// The model of Amazon Bedrock that judges.
  ///
  /// Required. 1 entry.
  std::optional<std::vector<CustomMetricBedrockEvaluatorModel>> bedrock_evaluator_models{};

  friend bool operator==(const CustomMetricEvaluatorModelConfig&, const CustomMetricEvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomMetricEvaluatorModelConfig& in);

/// Metrics of the customer's own for an automated job.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationCustomMetricConfig.html
struct AutomatedEvaluationCustomMetricConfig {
  /// The metrics, each a prompt for the judging model.
  ///
  /// Required. 1 to 10 entries.
  std::optional<std::vector<AutomatedEvaluationCustomMetricSource>> custom_metrics{};
  /// The model that judges by these metrics; it may differ from the one for the built-in metrics.
  ///
  /// Required.
  std::optional<CustomMetricEvaluatorModelConfig> evaluator_model_config{};

  friend bool operator==(const AutomatedEvaluationCustomMetricConfig&,
                         const AutomatedEvaluationCustomMetricConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedEvaluationCustomMetricConfig& in);

/// Where a data set is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDatasetLocation.html
struct EvaluationDatasetLocation {
  /// The JSON Lines object in Amazon S3, as s3://bucket/key.
  ///
  /// 1 to 1024 characters.
  std::optional<std::string> s3_uri{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationDatasetLocation&, const EvaluationDatasetLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationDatasetLocation& in);

/// A data set of prompts: one that comes with the service, or the customer's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDataset.html
struct EvaluationDataset {
  /// The name: `Builtin.` and more, such as `Builtin.BoolQ`, for one that comes with the service, else any.
  ///
  /// Required. 1 to 63 characters: letters, digits, hyphens, underscores and dots. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Where the customer's own data set is. Absent for a data set that comes with the service.
  Box<EvaluationDatasetLocation> dataset_location{};

  friend bool operator==(const EvaluationDataset&, const EvaluationDataset&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationDataset& in);

/// A data set, the task that its prompts set, and the metrics to judge the answers by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationDatasetMetricConfig.html
struct EvaluationDatasetMetricConfig {
  /// The task that the prompts set. It matters to model evaluation only.
  ///
  /// Required.
  std::optional<OwnedOpen<EvaluationTaskType>> task_type{};
  /// The data set with the prompts.
  ///
  /// Required.
  std::optional<EvaluationDataset> dataset{};
  /// Built-in metrics such as `Builtin.Accuracy` or `Builtin.Helpfulness`, or names of metrics that the job itself
  /// defines.
  ///
  /// Required. 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> metric_names{};

  friend bool operator==(const EvaluationDatasetMetricConfig&, const EvaluationDatasetMetricConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationDatasetMetricConfig& in);

/// A model that judges by built-in metrics.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BedrockEvaluatorModel.html
struct BedrockEvaluatorModel {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_identifier{};

  friend bool operator==(const BedrockEvaluatorModel&, const BedrockEvaluatorModel&) = default;
};
void write_json(internal::JsonWriter& writer, const BedrockEvaluatorModel& in);

/// The model that judges by built-in metrics.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluatorModelConfig.html
struct EvaluatorModelConfig {
  /// The model of Amazon Bedrock that judges.
  ///
  /// 1 entry.
  std::optional<std::vector<BedrockEvaluatorModel>> bedrock_evaluator_models{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluatorModelConfig&, const EvaluatorModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluatorModelConfig& in);

/// How an automated job judges: data sets with metrics, and the model that judges where one does.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedEvaluationConfig.html
struct AutomatedEvaluationConfig {
  /// The data sets with their tasks and metrics.
  ///
  /// Required. 1 to 5 entries.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};
  /// The model that judges. Absent where algorithms compute all the scores.
  Box<EvaluatorModelConfig> evaluator_model_config{};
  /// Metrics of the customer's own and the model that judges by them.
  Box<AutomatedEvaluationCustomMetricConfig> custom_metric_config{};

  friend bool operator==(const AutomatedEvaluationConfig&, const AutomatedEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedEvaluationConfig& in);

/// A question that people rate answers by.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanEvaluationCustomMetric.html
struct HumanEvaluationCustomMetric {
  /// The metric's name, which the workers see.
  ///
  /// Required. 1 to 63 characters: letters, digits, hyphens, underscores and dots. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the workers are to rate, in words for them.
  ///
  /// 1 to 63 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// How they rate: `ThumbsUpDown`, `IndividualLikertScale`, `ComparisonLikertScale`, `ComparisonChoice` or
  /// `ComparisonRank`.
  ///
  /// Required. 1 to 100 characters: letters, digits, hyphens and underscores.
  std::optional<std::string> rating_method{};

  friend bool operator==(const HumanEvaluationCustomMetric&, const HumanEvaluationCustomMetric&) = default;
};
void write_json(internal::JsonWriter& writer, const HumanEvaluationCustomMetric& in);

/// The flow of work through which people rate.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanWorkflowConfig.html
struct HumanWorkflowConfig {
  /// The ARN of the flow definition in Amazon SageMaker, which names the work team.
  ///
  /// Required. At most 1024 characters.
  std::optional<std::string> flow_definition_arn{};
  /// What the workers are told before they rate.
  ///
  /// 1 to 5000 characters, matching [\S\s]+. Sensitive: never logged.
  std::optional<std::string> instructions{};

  friend bool operator==(const HumanWorkflowConfig&, const HumanWorkflowConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HumanWorkflowConfig& in);

/// How people judge: the work team, the questions that they are asked, and the data sets.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_HumanEvaluationConfig.html
struct HumanEvaluationConfig {
  /// The work team's flow in Amazon SageMaker, with instructions.
  Box<HumanWorkflowConfig> human_workflow_config{};
  /// The questions that the workers rate each answer by.
  ///
  /// 1 to 10 entries.
  std::optional<std::vector<HumanEvaluationCustomMetric>> custom_metrics{};
  /// The data set with its task and the names of the metrics.
  ///
  /// Required. 1 to 5 entries.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};

  friend bool operator==(const HumanEvaluationConfig&, const HumanEvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HumanEvaluationConfig& in);

/// Who judges in an evaluation job, and how.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_EvaluationConfig.html
struct EvaluationConfig {
  /// Algorithms or a judging model compute the job's scores.
  Box<AutomatedEvaluationConfig> automated{};
  /// People rate the answers, through a work team.
  Box<HumanEvaluationConfig> human{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationConfig&, const EvaluationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationConfig& in);

}  // namespace outcrop::bedrock
