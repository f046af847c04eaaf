// Decode tables of ModelDataSourceView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_data_source.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field s3_data_source_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(S3DataSourceView, s3_uri), internal::Slot::plain},
};

constexpr internal::Field model_data_source_fields[] = {
    {"s3DataSource", &schemas::s3_data_source_type, offsetof(ModelDataSourceView, s3_data_source),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_data_source_schema =
    internal::structure_schema<S3DataSourceView>("S3DataSource", s3_data_source_fields);
constinit const internal::Type s3_data_source_type = internal::structure_type<S3DataSourceView>(s3_data_source_schema);

constinit const internal::Schema model_data_source_schema =
    internal::union_schema<ModelDataSourceView>("ModelDataSource", model_data_source_fields);
constinit const internal::Type model_data_source_type =
    internal::union_type<ModelDataSourceView>(model_data_source_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3DataSourceView*) { return schemas::s3_data_source_schema; }
const internal::Schema& schema_of(const ModelDataSourceView*) { return schemas::model_data_source_schema; }

}  // namespace outcrop::bedrock
