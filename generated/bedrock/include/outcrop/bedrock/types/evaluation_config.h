// EvaluationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A score, as a word or a number.
///
/// One of its members has to be set.
struct RatingScaleItemValue {
  /// The score is a word, such as `good`.
  std::optional<std::string> string_value{};
  /// The score is a number.
  std::optional<float> float_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One grade of a rating scale.
struct RatingScaleItem {
  /// What an answer has to be like for this grade.
  ///
  /// Required.
  std::optional<std::string> definition{};
  /// The score that stands for this grade.
  ///
  /// Required.
  Box<RatingScaleItemValue> value{};
};

/// A metric by which a model judges answers, in the customer's words.
struct CustomMetricDefinition {
  /// The metric's name, unique in the account's region.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The prompt for the judging model. Placeholders such as {{prompt}} and {{prediction}} are filled from the data
  /// set.
  ///
  /// Required.
  std::optional<std::string> instructions{};
  /// The grades that the judging model chooses from. Absent: the prompt has to say what the scores are.
  std::optional<std::vector<RatingScaleItem>> rating_scale{};
};

/// Where a metric of the customer's own comes from.
///
/// One of its members has to be set.
struct AutomatedEvaluationCustomMetricSource {
  /// The definition itself, as part of the request.
  ///
  /// Sensitive: never logged.
  Box<CustomMetricDefinition> custom_metric_definition{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// A model that judges by metrics of the customer's own.
struct CustomMetricBedrockEvaluatorModel {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  ///
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// The model that judges by metrics of the customer's own.
struct CustomMetricEvaluatorModelConfig {
  /// The model of Amazon Bedrock that judges.
  ///
  /// Required.
  std::optional<std::vector<CustomMetricBedrockEvaluatorModel>> bedrock_evaluator_models{};
};

/// Metrics of the customer's own for an automated job.
struct AutomatedEvaluationCustomMetricConfig {
  /// The metrics, each a prompt for the judging model.
  ///
  /// Required.
  std::optional<std::vector<AutomatedEvaluationCustomMetricSource>> custom_metrics{};
  /// The model that judges by these metrics; it may differ from the one for the built-in metrics.
  ///
  /// Required.
  std::optional<CustomMetricEvaluatorModelConfig> evaluator_model_config{};
};

/// Where a data set is stored.
///
/// One of its members has to be set.
struct EvaluationDatasetLocation {
  /// The JSON Lines object in Amazon S3, as s3://bucket/key.
  std::optional<std::string> s3_uri{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// A data set of prompts: one that comes with the service, or the customer's own.
struct EvaluationDataset {
  /// The name: `Builtin.` and more, such as `Builtin.BoolQ`, for one that comes with the service, else any.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Where the customer's own data set is. Absent for a data set that comes with the service.
  Box<EvaluationDatasetLocation> dataset_location{};
};

/// A data set, the task that its prompts set, and the metrics to judge the answers by.
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
  /// Required. Sensitive: never logged.
  std::optional<std::vector<std::string>> metric_names{};
};

/// A model that judges by built-in metrics.
struct BedrockEvaluatorModel {
  /// The model's id, or the ARN of a model or inference profile; it must be one that supports judging.
  ///
  /// Required.
  std::optional<std::string> model_identifier{};
};

/// The model that judges by built-in metrics.
///
/// One of its members has to be set.
struct EvaluatorModelConfig {
  /// The model of Amazon Bedrock that judges.
  std::optional<std::vector<BedrockEvaluatorModel>> bedrock_evaluator_models{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// How an automated job judges: data sets with metrics, and the model that judges where one does.
struct AutomatedEvaluationConfig {
  /// The data sets with their tasks and metrics.
  ///
  /// Required.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};
  /// The model that judges. Absent where algorithms compute all the scores.
  Box<EvaluatorModelConfig> evaluator_model_config{};
  /// Metrics of the customer's own and the model that judges by them.
  Box<AutomatedEvaluationCustomMetricConfig> custom_metric_config{};
};

/// A question that people rate answers by.
struct HumanEvaluationCustomMetric {
  /// The metric's name, which the workers see.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the workers are to rate, in words for them.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// How they rate: `ThumbsUpDown`, `IndividualLikertScale`, `ComparisonLikertScale`, `ComparisonChoice` or
  /// `ComparisonRank`.
  ///
  /// Required.
  std::optional<std::string> rating_method{};
};

/// The flow of work through which people rate.
struct HumanWorkflowConfig {
  /// The ARN of the flow definition in Amazon SageMaker, which names the work team.
  ///
  /// Required.
  std::optional<std::string> flow_definition_arn{};
  /// What the workers are told before they rate.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> instructions{};
};

/// How people judge: the work team, the questions that they are asked, and the data sets.
struct HumanEvaluationConfig {
  /// The work team's flow in Amazon SageMaker, with instructions.
  Box<HumanWorkflowConfig> human_workflow_config{};
  /// The questions that the workers rate each answer by.
  std::optional<std::vector<HumanEvaluationCustomMetric>> custom_metrics{};
  /// The data set with its task and the names of the metrics.
  ///
  /// Required.
  std::optional<std::vector<EvaluationDatasetMetricConfig>> dataset_metric_configs{};
};

/// Who judges in an evaluation job, and how.
///
/// One of its members has to be set.
struct EvaluationConfig {
  /// Algorithms or a judging model compute the job's scores.
  Box<AutomatedEvaluationConfig> automated{};
  /// People rate the answers, through a work team.
  Box<HumanEvaluationConfig> human{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock
