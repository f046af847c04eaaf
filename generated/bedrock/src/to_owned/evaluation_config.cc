// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/evaluation_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/evaluation_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

RatingScaleItemValue to_owned(const RatingScaleItemValueView& view) {
  RatingScaleItemValue owned;
  internal::own(owned.string_value, view.string_value);
  internal::own(owned.float_value, view.float_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RatingScaleItem to_owned(const RatingScaleItemView& view) {
  RatingScaleItem owned;
  internal::own(owned.definition, view.definition);
  internal::own(owned.value, view.value);
  return owned;
}

CustomMetricDefinition to_owned(const CustomMetricDefinitionView& view) {
  CustomMetricDefinition owned;
  internal::own(owned.name, view.name);
  internal::own(owned.instructions, view.instructions);
  internal::own(owned.rating_scale, view.rating_scale);
  return owned;
}

AutomatedEvaluationCustomMetricSource to_owned(const AutomatedEvaluationCustomMetricSourceView& view) {
  AutomatedEvaluationCustomMetricSource owned;
  internal::own(owned.custom_metric_definition, view.custom_metric_definition);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CustomMetricBedrockEvaluatorModel to_owned(const CustomMetricBedrockEvaluatorModelView& view) {
  CustomMetricBedrockEvaluatorModel owned;
  internal::own(owned.model_identifier, view.model_identifier);
  return owned;
}

CustomMetricEvaluatorModelConfig to_owned(const CustomMetricEvaluatorModelConfigView& view) {
  CustomMetricEvaluatorModelConfig owned;
  internal::own(owned.bedrock_evaluator_models, view.bedrock_evaluator_models);
  return owned;
}

AutomatedEvaluationCustomMetricConfig to_owned(const AutomatedEvaluationCustomMetricConfigView& view) {
  AutomatedEvaluationCustomMetricConfig owned;
  internal::own(owned.custom_metrics, view.custom_metrics);
  internal::own(owned.evaluator_model_config, view.evaluator_model_config);
  return owned;
}

EvaluationDatasetLocation to_owned(const EvaluationDatasetLocationView& view) {
  EvaluationDatasetLocation owned;
  internal::own(owned.s3_uri, view.s3_uri);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

EvaluationDataset to_owned(const EvaluationDatasetView& view) {
  EvaluationDataset owned;
  internal::own(owned.name, view.name);
  internal::own(owned.dataset_location, view.dataset_location);
  return owned;
}

EvaluationDatasetMetricConfig to_owned(const EvaluationDatasetMetricConfigView& view) {
  EvaluationDatasetMetricConfig owned;
  internal::own(owned.task_type, view.task_type);
  internal::own(owned.dataset, view.dataset);
  internal::own(owned.metric_names, view.metric_names);
  return owned;
}

BedrockEvaluatorModel to_owned(const BedrockEvaluatorModelView& view) {
  BedrockEvaluatorModel owned;
  internal::own(owned.model_identifier, view.model_identifier);
  return owned;
}

EvaluatorModelConfig to_owned(const EvaluatorModelConfigView& view) {
  EvaluatorModelConfig owned;
  internal::own(owned.bedrock_evaluator_models, view.bedrock_evaluator_models);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

AutomatedEvaluationConfig to_owned(const AutomatedEvaluationConfigView& view) {
  AutomatedEvaluationConfig owned;
  internal::own(owned.dataset_metric_configs, view.dataset_metric_configs);
  internal::own(owned.evaluator_model_config, view.evaluator_model_config);
  internal::own(owned.custom_metric_config, view.custom_metric_config);
  return owned;
}

HumanEvaluationCustomMetric to_owned(const HumanEvaluationCustomMetricView& view) {
  HumanEvaluationCustomMetric owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.rating_method, view.rating_method);
  return owned;
}

HumanWorkflowConfig to_owned(const HumanWorkflowConfigView& view) {
  HumanWorkflowConfig owned;
  internal::own(owned.flow_definition_arn, view.flow_definition_arn);
  internal::own(owned.instructions, view.instructions);
  return owned;
}

HumanEvaluationConfig to_owned(const HumanEvaluationConfigView& view) {
  HumanEvaluationConfig owned;
  internal::own(owned.human_workflow_config, view.human_workflow_config);
  internal::own(owned.custom_metrics, view.custom_metrics);
  internal::own(owned.dataset_metric_configs, view.dataset_metric_configs);
  return owned;
}

EvaluationConfig to_owned(const EvaluationConfigView& view) {
  EvaluationConfig owned;
  internal::own(owned.automated, view.automated);
  internal::own(owned.human, view.human);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
