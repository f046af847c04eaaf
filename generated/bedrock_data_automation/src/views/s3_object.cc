// Decode tables of S3ObjectView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/s3_object.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field s3_object_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(S3ObjectView, s3_uri), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(S3ObjectView, version), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_object_schema =
    internal::structure_schema<S3ObjectView>("S3Object", s3_object_fields);
constinit const internal::Type s3_object_type = internal::structure_type<S3ObjectView>(s3_object_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3ObjectView*) { return schemas::s3_object_schema; }

}  // namespace outcrop::bedrock_data_automation
