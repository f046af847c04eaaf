// Decode tables of EvaluationConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/evaluation_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field rating_scale_item_value_fields[] = {
    {"stringValue", &internal::string_type, offsetof(RatingScaleItemValueView, string_value),
     internal::Slot::reference},
    {"floatValue", &internal::float_type, offsetof(RatingScaleItemValueView, float_value), internal::Slot::reference},
};

constexpr internal::Field rating_scale_item_fields[] = {
    {"definition", &internal::string_type, offsetof(RatingScaleItemView, definition), internal::Slot::plain},
    {"value", &schemas::rating_scale_item_value_type, offsetof(RatingScaleItemView, value), internal::Slot::plain},
};

constexpr internal::Type custom_metric_definition_rating_scale_type =
    internal::list_type<RatingScaleItemView>(schemas::rating_scale_item_type);
constexpr internal::Field custom_metric_definition_fields[] = {
    {"name", &internal::string_type, offsetof(CustomMetricDefinitionView, name), internal::Slot::plain, true},
    {"instructions", &internal::string_type, offsetof(CustomMetricDefinitionView, instructions), internal::Slot::plain,
     true},
    {"ratingScale", &custom_metric_definition_rating_scale_type, offsetof(CustomMetricDefinitionView, rating_scale),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_evaluation_custom_metric_source_fields[] = {
    {"customMetricDefinition", &schemas::custom_metric_definition_type,
     offsetof(AutomatedEvaluationCustomMetricSourceView, custom_metric_definition), internal::Slot::reference, true},
};

constexpr internal::Field custom_metric_bedrock_evaluator_model_fields[] = {
    {"modelIdentifier", &internal::string_type, offsetof(CustomMetricBedrockEvaluatorModelView, model_identifier),
     internal::Slot::plain},
};

constexpr internal::Type custom_metric_evaluator_model_config_bedrock_evaluator_models_type =
    internal::list_type<CustomMetricBedrockEvaluatorModelView>(schemas::custom_metric_bedrock_evaluator_model_type);
constexpr internal::Field custom_metric_evaluator_model_config_fields[] = {
    {"bedrockEvaluatorModels", &custom_metric_evaluator_model_config_bedrock_evaluator_models_type,
     offsetof(CustomMetricEvaluatorModelConfigView, bedrock_evaluator_models), internal::Slot::plain},
};

constexpr internal::Type automated_evaluation_custom_metric_config_custom_metrics_type =
    internal::list_type<AutomatedEvaluationCustomMetricSourceView>(
        schemas::automated_evaluation_custom_metric_source_type);
constexpr internal::Field automated_evaluation_custom_metric_config_fields[] = {
    {"customMetrics", &automated_evaluation_custom_metric_config_custom_metrics_type,
     offsetof(AutomatedEvaluationCustomMetricConfigView, custom_metrics), internal::Slot::plain},
    {"evaluatorModelConfig", &schemas::custom_metric_evaluator_model_config_type,
     offsetof(AutomatedEvaluationCustomMetricConfigView, evaluator_model_config), internal::Slot::plain},
};

constexpr internal::Field evaluation_dataset_location_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(EvaluationDatasetLocationView, s3_uri), internal::Slot::reference},
};

constexpr internal::Field evaluation_dataset_fields[] = {
    {"name", &internal::string_type, offsetof(EvaluationDatasetView, name), internal::Slot::plain, true},
    {"datasetLocation", &schemas::evaluation_dataset_location_type, offsetof(EvaluationDatasetView, dataset_location),
     internal::Slot::reference},
};

constexpr internal::Field evaluation_dataset_metric_config_fields[] = {
    {"taskType", &schemas::evaluation_task_type_type, offsetof(EvaluationDatasetMetricConfigView, task_type),
     internal::Slot::plain},
    {"dataset", &schemas::evaluation_dataset_type, offsetof(EvaluationDatasetMetricConfigView, dataset),
     internal::Slot::plain},
    {"metricNames", &internal::string_list_type, offsetof(EvaluationDatasetMetricConfigView, metric_names),
     internal::Slot::plain, true},
};

constexpr internal::Field bedrock_evaluator_model_fields[] = {
    {"modelIdentifier", &internal::string_type, offsetof(BedrockEvaluatorModelView, model_identifier),
     internal::Slot::plain},
};

constexpr internal::Type evaluator_model_config_bedrock_evaluator_models_type =
    internal::list_type<BedrockEvaluatorModelView>(schemas::bedrock_evaluator_model_type);
constexpr internal::Field evaluator_model_config_fields[] = {
    {"bedrockEvaluatorModels", &evaluator_model_config_bedrock_evaluator_models_type,
     offsetof(EvaluatorModelConfigView, bedrock_evaluator_models), internal::Slot::reference},
};

constexpr internal::Type automated_evaluation_config_dataset_metric_configs_type =
    internal::list_type<EvaluationDatasetMetricConfigView>(schemas::evaluation_dataset_metric_config_type);
constexpr internal::Field automated_evaluation_config_fields[] = {
    {"datasetMetricConfigs", &automated_evaluation_config_dataset_metric_configs_type,
     offsetof(AutomatedEvaluationConfigView, dataset_metric_configs), internal::Slot::plain},
    {"evaluatorModelConfig", &schemas::evaluator_model_config_type,
     offsetof(AutomatedEvaluationConfigView, evaluator_model_config), internal::Slot::reference},
    {"customMetricConfig", &schemas::automated_evaluation_custom_metric_config_type,
     offsetof(AutomatedEvaluationConfigView, custom_metric_config), internal::Slot::reference},
};

constexpr internal::Field human_evaluation_custom_metric_fields[] = {
    {"name", &internal::string_type, offsetof(HumanEvaluationCustomMetricView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(HumanEvaluationCustomMetricView, description),
     internal::Slot::optional, true},
    {"ratingMethod", &internal::string_type, offsetof(HumanEvaluationCustomMetricView, rating_method),
     internal::Slot::plain},
};

constexpr internal::Field human_workflow_config_fields[] = {
    {"flowDefinitionArn", &internal::string_type, offsetof(HumanWorkflowConfigView, flow_definition_arn),
     internal::Slot::plain},
    {"instructions", &internal::string_type, offsetof(HumanWorkflowConfigView, instructions), internal::Slot::optional,
     true},
};

constexpr internal::Type human_evaluation_config_custom_metrics_type =
    internal::list_type<HumanEvaluationCustomMetricView>(schemas::human_evaluation_custom_metric_type);
constexpr internal::Type human_evaluation_config_dataset_metric_configs_type =
    internal::list_type<EvaluationDatasetMetricConfigView>(schemas::evaluation_dataset_metric_config_type);
constexpr internal::Field human_evaluation_config_fields[] = {
    {"humanWorkflowConfig", &schemas::human_workflow_config_type,
     offsetof(HumanEvaluationConfigView, human_workflow_config), internal::Slot::reference},
    {"customMetrics", &human_evaluation_config_custom_metrics_type, offsetof(HumanEvaluationConfigView, custom_metrics),
     internal::Slot::plain},
    {"datasetMetricConfigs", &human_evaluation_config_dataset_metric_configs_type,
     offsetof(HumanEvaluationConfigView, dataset_metric_configs), internal::Slot::plain},
};

constexpr internal::Field evaluation_config_fields[] = {
    {"automated", &schemas::automated_evaluation_config_type, offsetof(EvaluationConfigView, automated),
     internal::Slot::reference},
    {"human", &schemas::human_evaluation_config_type, offsetof(EvaluationConfigView, human), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema rating_scale_item_value_schema =
    internal::union_schema<RatingScaleItemValueView>("RatingScaleItemValue", rating_scale_item_value_fields);
constinit const internal::Type rating_scale_item_value_type =
    internal::union_type<RatingScaleItemValueView>(rating_scale_item_value_schema);

constinit const internal::Schema rating_scale_item_schema =
    internal::structure_schema<RatingScaleItemView>("RatingScaleItem", rating_scale_item_fields);
constinit const internal::Type rating_scale_item_type =
    internal::structure_type<RatingScaleItemView>(rating_scale_item_schema);

constinit const internal::Schema custom_metric_definition_schema =
    internal::structure_schema<CustomMetricDefinitionView>("CustomMetricDefinition", custom_metric_definition_fields);
constinit const internal::Type custom_metric_definition_type =
    internal::structure_type<CustomMetricDefinitionView>(custom_metric_definition_schema);

constinit const internal::Schema automated_evaluation_custom_metric_source_schema =
    internal::union_schema<AutomatedEvaluationCustomMetricSourceView>("AutomatedEvaluationCustomMetricSource",
                                                                      automated_evaluation_custom_metric_source_fields);
constinit const internal::Type automated_evaluation_custom_metric_source_type =
    internal::union_type<AutomatedEvaluationCustomMetricSourceView>(automated_evaluation_custom_metric_source_schema);

constinit const internal::Schema custom_metric_bedrock_evaluator_model_schema =
    internal::structure_schema<CustomMetricBedrockEvaluatorModelView>("CustomMetricBedrockEvaluatorModel",
                                                                      custom_metric_bedrock_evaluator_model_fields);
constinit const internal::Type custom_metric_bedrock_evaluator_model_type =
    internal::structure_type<CustomMetricBedrockEvaluatorModelView>(custom_metric_bedrock_evaluator_model_schema);

constinit const internal::Schema custom_metric_evaluator_model_config_schema =
    internal::structure_schema<CustomMetricEvaluatorModelConfigView>("CustomMetricEvaluatorModelConfig",
                                                                     custom_metric_evaluator_model_config_fields);
constinit const internal::Type custom_metric_evaluator_model_config_type =
    internal::structure_type<CustomMetricEvaluatorModelConfigView>(custom_metric_evaluator_model_config_schema);

constinit const internal::Schema automated_evaluation_custom_metric_config_schema =
    internal::structure_schema<AutomatedEvaluationCustomMetricConfigView>(
        "AutomatedEvaluationCustomMetricConfig", automated_evaluation_custom_metric_config_fields);
constinit const internal::Type automated_evaluation_custom_metric_config_type =
    internal::structure_type<AutomatedEvaluationCustomMetricConfigView>(
        automated_evaluation_custom_metric_config_schema);

constinit const internal::Schema evaluation_dataset_location_schema =
    internal::union_schema<EvaluationDatasetLocationView>("EvaluationDatasetLocation",
                                                          evaluation_dataset_location_fields);
constinit const internal::Type evaluation_dataset_location_type =
    internal::union_type<EvaluationDatasetLocationView>(evaluation_dataset_location_schema);

constinit const internal::Schema evaluation_dataset_schema =
    internal::structure_schema<EvaluationDatasetView>("EvaluationDataset", evaluation_dataset_fields);
constinit const internal::Type evaluation_dataset_type =
    internal::structure_type<EvaluationDatasetView>(evaluation_dataset_schema);

constinit const internal::Schema evaluation_dataset_metric_config_schema =
    internal::structure_schema<EvaluationDatasetMetricConfigView>("EvaluationDatasetMetricConfig",
                                                                  evaluation_dataset_metric_config_fields);
constinit const internal::Type evaluation_dataset_metric_config_type =
    internal::structure_type<EvaluationDatasetMetricConfigView>(evaluation_dataset_metric_config_schema);

constinit const internal::Schema bedrock_evaluator_model_schema =
    internal::structure_schema<BedrockEvaluatorModelView>("BedrockEvaluatorModel", bedrock_evaluator_model_fields);
constinit const internal::Type bedrock_evaluator_model_type =
    internal::structure_type<BedrockEvaluatorModelView>(bedrock_evaluator_model_schema);

constinit const internal::Schema evaluator_model_config_schema =
    internal::union_schema<EvaluatorModelConfigView>("EvaluatorModelConfig", evaluator_model_config_fields);
constinit const internal::Type evaluator_model_config_type =
    internal::union_type<EvaluatorModelConfigView>(evaluator_model_config_schema);

constinit const internal::Schema automated_evaluation_config_schema =
    internal::structure_schema<AutomatedEvaluationConfigView>("AutomatedEvaluationConfig",
                                                              automated_evaluation_config_fields);
constinit const internal::Type automated_evaluation_config_type =
    internal::structure_type<AutomatedEvaluationConfigView>(automated_evaluation_config_schema);

constinit const internal::Schema human_evaluation_custom_metric_schema =
    internal::structure_schema<HumanEvaluationCustomMetricView>("HumanEvaluationCustomMetric",
                                                                human_evaluation_custom_metric_fields);
constinit const internal::Type human_evaluation_custom_metric_type =
    internal::structure_type<HumanEvaluationCustomMetricView>(human_evaluation_custom_metric_schema);

constinit const internal::Schema human_workflow_config_schema =
    internal::structure_schema<HumanWorkflowConfigView>("HumanWorkflowConfig", human_workflow_config_fields);
constinit const internal::Type human_workflow_config_type =
    internal::structure_type<HumanWorkflowConfigView>(human_workflow_config_schema);

constinit const internal::Schema human_evaluation_config_schema =
    internal::structure_schema<HumanEvaluationConfigView>("HumanEvaluationConfig", human_evaluation_config_fields);
constinit const internal::Type human_evaluation_config_type =
    internal::structure_type<HumanEvaluationConfigView>(human_evaluation_config_schema);

constinit const internal::Schema evaluation_config_schema =
    internal::union_schema<EvaluationConfigView>("EvaluationConfig", evaluation_config_fields);
constinit const internal::Type evaluation_config_type =
    internal::union_type<EvaluationConfigView>(evaluation_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RatingScaleItemValueView*) { return schemas::rating_scale_item_value_schema; }
const internal::Schema& schema_of(const RatingScaleItemView*) { return schemas::rating_scale_item_schema; }
const internal::Schema& schema_of(const CustomMetricDefinitionView*) {
  return schemas::custom_metric_definition_schema;
}
const internal::Schema& schema_of(const AutomatedEvaluationCustomMetricSourceView*) {
  return schemas::automated_evaluation_custom_metric_source_schema;
}
const internal::Schema& schema_of(const CustomMetricBedrockEvaluatorModelView*) {
  return schemas::custom_metric_bedrock_evaluator_model_schema;
}
const internal::Schema& schema_of(const CustomMetricEvaluatorModelConfigView*) {
  return schemas::custom_metric_evaluator_model_config_schema;
}
const internal::Schema& schema_of(const AutomatedEvaluationCustomMetricConfigView*) {
  return schemas::automated_evaluation_custom_metric_config_schema;
}
const internal::Schema& schema_of(const EvaluationDatasetLocationView*) {
  return schemas::evaluation_dataset_location_schema;
}
const internal::Schema& schema_of(const EvaluationDatasetView*) { return schemas::evaluation_dataset_schema; }
const internal::Schema& schema_of(const EvaluationDatasetMetricConfigView*) {
  return schemas::evaluation_dataset_metric_config_schema;
}
const internal::Schema& schema_of(const BedrockEvaluatorModelView*) { return schemas::bedrock_evaluator_model_schema; }
const internal::Schema& schema_of(const EvaluatorModelConfigView*) { return schemas::evaluator_model_config_schema; }
const internal::Schema& schema_of(const AutomatedEvaluationConfigView*) {
  return schemas::automated_evaluation_config_schema;
}
const internal::Schema& schema_of(const HumanEvaluationCustomMetricView*) {
  return schemas::human_evaluation_custom_metric_schema;
}
const internal::Schema& schema_of(const HumanWorkflowConfigView*) { return schemas::human_workflow_config_schema; }
const internal::Schema& schema_of(const HumanEvaluationConfigView*) { return schemas::human_evaluation_config_schema; }
const internal::Schema& schema_of(const EvaluationConfigView*) { return schemas::evaluation_config_schema; }

}  // namespace outcrop::bedrock
