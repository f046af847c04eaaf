// Writes EvaluationConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/evaluation_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const RatingScaleItemValue& in) {
  writer.exactly_one("RatingScaleItemValue",
                     in.string_value.has_value() + in.float_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.member("floatValue", in.float_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RatingScaleItem& in) {
  writer.begin_object();
  writer.required("definition", in.definition);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomMetricDefinition& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("instructions", in.instructions);
  writer.sensitive().member("ratingScale", in.rating_scale);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedEvaluationCustomMetricSource& in) {
  writer.exactly_one("AutomatedEvaluationCustomMetricSource",
                     in.custom_metric_definition.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("customMetricDefinition", in.custom_metric_definition);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomMetricBedrockEvaluatorModel& in) {
  writer.begin_object();
  writer.required("modelIdentifier", in.model_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomMetricEvaluatorModelConfig& in) {
  writer.begin_object();
  writer.required("bedrockEvaluatorModels", in.bedrock_evaluator_models);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedEvaluationCustomMetricConfig& in) {
  writer.begin_object();
  writer.required("customMetrics", in.custom_metrics);
  writer.required("evaluatorModelConfig", in.evaluator_model_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationDatasetLocation& in) {
  writer.exactly_one("EvaluationDatasetLocation", in.s3_uri.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3Uri", in.s3_uri);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationDataset& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.member("datasetLocation", in.dataset_location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationDatasetMetricConfig& in) {
  writer.begin_object();
  writer.required("taskType", in.task_type);
  writer.required("dataset", in.dataset);
  writer.sensitive().required("metricNames", in.metric_names);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockEvaluatorModel& in) {
  writer.begin_object();
  writer.required("modelIdentifier", in.model_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluatorModelConfig& in) {
  writer.exactly_one("EvaluatorModelConfig", in.bedrock_evaluator_models.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bedrockEvaluatorModels", in.bedrock_evaluator_models);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedEvaluationConfig& in) {
  writer.begin_object();
  writer.required("datasetMetricConfigs", in.dataset_metric_configs);
  writer.member("evaluatorModelConfig", in.evaluator_model_config);
  writer.member("customMetricConfig", in.custom_metric_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HumanEvaluationCustomMetric& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.required("ratingMethod", in.rating_method);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HumanWorkflowConfig& in) {
  writer.begin_object();
  writer.required("flowDefinitionArn", in.flow_definition_arn);
  writer.sensitive().member("instructions", in.instructions);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HumanEvaluationConfig& in) {
  writer.begin_object();
  writer.member("humanWorkflowConfig", in.human_workflow_config);
  writer.member("customMetrics", in.custom_metrics);
  writer.required("datasetMetricConfigs", in.dataset_metric_configs);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationConfig& in) {
  writer.exactly_one("EvaluationConfig", in.automated.has_value() + in.human.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("automated", in.automated);
  writer.member("human", in.human);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
