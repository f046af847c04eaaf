// Decode tables of StatusDetailsView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/status_details.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field data_processing_details_fields[] = {
    {"status", &schemas::job_status_details_type, offsetof(DataProcessingDetailsView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(DataProcessingDetailsView, creation_time),
     internal::Slot::optional},
    {"lastModifiedTime", &internal::date_time_type, offsetof(DataProcessingDetailsView, last_modified_time),
     internal::Slot::optional},
};

constexpr internal::Field training_details_fields[] = {
    {"status", &schemas::job_status_details_type, offsetof(TrainingDetailsView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(TrainingDetailsView, creation_time), internal::Slot::optional},
    {"lastModifiedTime", &internal::date_time_type, offsetof(TrainingDetailsView, last_modified_time),
     internal::Slot::optional},
};

constexpr internal::Field validation_details_fields[] = {
    {"status", &schemas::job_status_details_type, offsetof(ValidationDetailsView, status), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(ValidationDetailsView, creation_time),
     internal::Slot::optional},
    {"lastModifiedTime", &internal::date_time_type, offsetof(ValidationDetailsView, last_modified_time),
     internal::Slot::optional},
};

constexpr internal::Field status_details_fields[] = {
    {"validationDetails", &schemas::validation_details_type, offsetof(StatusDetailsView, validation_details),
     internal::Slot::reference},
    {"dataProcessingDetails", &schemas::data_processing_details_type,
     offsetof(StatusDetailsView, data_processing_details), internal::Slot::reference},
    {"trainingDetails", &schemas::training_details_type, offsetof(StatusDetailsView, training_details),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema data_processing_details_schema =
    internal::structure_schema<DataProcessingDetailsView>("DataProcessingDetails", data_processing_details_fields);
constinit const internal::Type data_processing_details_type =
    internal::structure_type<DataProcessingDetailsView>(data_processing_details_schema);

constinit const internal::Schema training_details_schema =
    internal::structure_schema<TrainingDetailsView>("TrainingDetails", training_details_fields);
constinit const internal::Type training_details_type =
    internal::structure_type<TrainingDetailsView>(training_details_schema);

constinit const internal::Schema validation_details_schema =
    internal::structure_schema<ValidationDetailsView>("ValidationDetails", validation_details_fields);
constinit const internal::Type validation_details_type =
    internal::structure_type<ValidationDetailsView>(validation_details_schema);

constinit const internal::Schema status_details_schema =
    internal::structure_schema<StatusDetailsView>("StatusDetails", status_details_fields);
constinit const internal::Type status_details_type = internal::structure_type<StatusDetailsView>(status_details_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DataProcessingDetailsView*) { return schemas::data_processing_details_schema; }
const internal::Schema& schema_of(const TrainingDetailsView*) { return schemas::training_details_schema; }
const internal::Schema& schema_of(const ValidationDetailsView*) { return schemas::validation_details_schema; }
const internal::Schema& schema_of(const StatusDetailsView*) { return schemas::status_details_schema; }

}  // namespace outcrop::bedrock
