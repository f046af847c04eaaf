// Decode tables of BlueprintView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/blueprint.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field blueprint_optimization_sample_fields[] = {
    {"assetS3Object", &schemas::s3_object_type, offsetof(BlueprintOptimizationSampleView, asset_s3_object),
     internal::Slot::plain},
    {"groundTruthS3Object", &schemas::s3_object_type, offsetof(BlueprintOptimizationSampleView, ground_truth_s3_object),
     internal::Slot::plain},
};

constexpr internal::Type blueprint_optimization_samples_type =
    internal::list_type<BlueprintOptimizationSampleView>(schemas::blueprint_optimization_sample_type);
constexpr internal::Field blueprint_fields[] = {
    {"blueprintArn", &internal::string_type, offsetof(BlueprintView, blueprint_arn), internal::Slot::plain},
    {"schema", &internal::string_type, offsetof(BlueprintView, schema), internal::Slot::plain, true},
    {"type", &schemas::type_type, offsetof(BlueprintView, type), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(BlueprintView, creation_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(BlueprintView, last_modified_time), internal::Slot::plain},
    {"blueprintName", &internal::string_type, offsetof(BlueprintView, blueprint_name), internal::Slot::plain, true},
    {"blueprintVersion", &internal::string_type, offsetof(BlueprintView, blueprint_version), internal::Slot::optional},
    {"blueprintStage", &schemas::blueprint_stage_type, offsetof(BlueprintView, blueprint_stage), internal::Slot::plain},
    {"kmsKeyId", &internal::string_type, offsetof(BlueprintView, kms_key_id), internal::Slot::optional},
    {"kmsEncryptionContext", &internal::string_map_type, offsetof(BlueprintView, kms_encryption_context),
     internal::Slot::plain},
    {"optimizationSamples", &blueprint_optimization_samples_type, offsetof(BlueprintView, optimization_samples),
     internal::Slot::plain},
    {"optimizationTime", &internal::date_time_type, offsetof(BlueprintView, optimization_time),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema blueprint_optimization_sample_schema =
    internal::structure_schema<BlueprintOptimizationSampleView>("BlueprintOptimizationSample",
                                                                blueprint_optimization_sample_fields);
constinit const internal::Type blueprint_optimization_sample_type =
    internal::structure_type<BlueprintOptimizationSampleView>(blueprint_optimization_sample_schema);

constinit const internal::Schema blueprint_schema =
    internal::structure_schema<BlueprintView>("Blueprint", blueprint_fields);
constinit const internal::Type blueprint_type = internal::structure_type<BlueprintView>(blueprint_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BlueprintOptimizationSampleView*) {
  return schemas::blueprint_optimization_sample_schema;
}
const internal::Schema& schema_of(const BlueprintView*) { return schemas::blueprint_schema; }

}  // namespace outcrop::bedrock_data_automation
