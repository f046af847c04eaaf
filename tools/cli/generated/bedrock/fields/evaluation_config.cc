// Tables of the shapes in outcrop/bedrock/types/evaluation_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/evaluation_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AutomatedEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationConfig::dataset_metric_configs>("datasetMetricConfigs", true),
      cli::field<&AutomatedEvaluationConfig::evaluator_model_config>("evaluatorModelConfig"),
      cli::field<&AutomatedEvaluationConfig::custom_metric_config>("customMetricConfig"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedEvaluationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedEvaluationCustomMetricConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationCustomMetricConfig::custom_metrics>("customMetrics", true),
      cli::field<&AutomatedEvaluationCustomMetricConfig::evaluator_model_config>("evaluatorModelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedEvaluationCustomMetricConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedEvaluationCustomMetricSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationCustomMetricSource::custom_metric_definition>("customMetricDefinition"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedEvaluationCustomMetricSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const BedrockEvaluatorModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockEvaluatorModel::model_identifier>("modelIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockEvaluatorModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricBedrockEvaluatorModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricBedrockEvaluatorModel::model_identifier>("modelIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricBedrockEvaluatorModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricDefinition::name>("name", true),
      cli::field<&CustomMetricDefinition::instructions>("instructions", true),
      cli::field<&CustomMetricDefinition::rating_scale>("ratingScale"),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricEvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricEvaluatorModelConfig::bedrock_evaluator_models>("bedrockEvaluatorModels", true),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricEvaluatorModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationConfig::automated>("automated"),
      cli::field<&EvaluationConfig::human>("human"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDataset*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDataset::name>("name", true),
      cli::field<&EvaluationDataset::dataset_location>("datasetLocation"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDataset", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDatasetLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDatasetLocation::s3_uri>("s3Uri"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDatasetLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDatasetMetricConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDatasetMetricConfig::task_type>("taskType", true),
      cli::field<&EvaluationDatasetMetricConfig::dataset>("dataset", true),
      cli::field<&EvaluationDatasetMetricConfig::metric_names>("metricNames", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDatasetMetricConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluatorModelConfig::bedrock_evaluator_models>("bedrockEvaluatorModels"),
  };
  static constexpr cli::Shape shape{.name = "EvaluatorModelConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HumanEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanEvaluationConfig::human_workflow_config>("humanWorkflowConfig"),
      cli::field<&HumanEvaluationConfig::custom_metrics>("customMetrics"),
      cli::field<&HumanEvaluationConfig::dataset_metric_configs>("datasetMetricConfigs", true),
  };
  static constexpr cli::Shape shape{.name = "HumanEvaluationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HumanEvaluationCustomMetric*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanEvaluationCustomMetric::name>("name", true),
      cli::field<&HumanEvaluationCustomMetric::description>("description"),
      cli::field<&HumanEvaluationCustomMetric::rating_method>("ratingMethod", true),
  };
  static constexpr cli::Shape shape{.name = "HumanEvaluationCustomMetric", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HumanWorkflowConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanWorkflowConfig::flow_definition_arn>("flowDefinitionArn", true),
      cli::field<&HumanWorkflowConfig::instructions>("instructions"),
  };
  static constexpr cli::Shape shape{.name = "HumanWorkflowConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RatingScaleItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RatingScaleItem::definition>("definition", true),
      cli::field<&RatingScaleItem::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "RatingScaleItem", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RatingScaleItemValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RatingScaleItemValue::string_value>("stringValue"),
      cli::field<&RatingScaleItemValue::float_value>("floatValue"),
  };
  static constexpr cli::Shape shape{.name = "RatingScaleItemValue", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock
