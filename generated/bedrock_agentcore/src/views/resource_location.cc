// Decode tables of ResourceLocationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/resource_location.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field s3_location_fields[] = {
    {"bucket", &internal::string_type, offsetof(S3LocationView, bucket), internal::Slot::plain},
    {"prefix", &internal::string_type, offsetof(S3LocationView, prefix), internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(S3LocationView, version_id), internal::Slot::optional},
};

constexpr internal::Field resource_location_fields[] = {
    {"s3", &schemas::s3_location_type, offsetof(ResourceLocationView, s3), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_location_schema =
    internal::structure_schema<S3LocationView>("S3Location", s3_location_fields);
constinit const internal::Type s3_location_type = internal::structure_type<S3LocationView>(s3_location_schema);

constinit const internal::Schema resource_location_schema =
    internal::union_schema<ResourceLocationView>("ResourceLocation", resource_location_fields);
constinit const internal::Type resource_location_type =
    internal::union_type<ResourceLocationView>(resource_location_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3LocationView*) { return schemas::s3_location_schema; }
const internal::Schema& schema_of(const ResourceLocationView*) { return schemas::resource_location_schema; }

}  // namespace outcrop::bedrock_agentcore
