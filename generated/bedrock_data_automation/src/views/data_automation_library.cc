// Decode tables of DataAutomationLibraryView and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/data_automation_library.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field entity_type_info_fields[] = {
    {"entityType", &schemas::entity_type_type, offsetof(EntityTypeInfoView, entity_type), internal::Slot::plain},
    {"entityMetadata", &internal::string_type, offsetof(EntityTypeInfoView, entity_metadata), internal::Slot::optional},
};

constexpr internal::Type data_automation_library_entity_types_type =
    internal::list_type<EntityTypeInfoView>(schemas::entity_type_info_type);
constexpr internal::Field data_automation_library_fields[] = {
    {"libraryArn", &internal::string_type, offsetof(DataAutomationLibraryView, library_arn), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(DataAutomationLibraryView, creation_time),
     internal::Slot::plain},
    {"libraryName", &internal::string_type, offsetof(DataAutomationLibraryView, library_name), internal::Slot::plain,
     true},
    {"libraryDescription", &internal::string_type, offsetof(DataAutomationLibraryView, library_description),
     internal::Slot::optional, true},
    {"status", &schemas::data_automation_library_status_type, offsetof(DataAutomationLibraryView, status),
     internal::Slot::plain},
    {"entityTypes", &data_automation_library_entity_types_type, offsetof(DataAutomationLibraryView, entity_types),
     internal::Slot::plain},
    {"kmsKeyId", &internal::string_type, offsetof(DataAutomationLibraryView, kms_key_id), internal::Slot::optional},
    {"kmsEncryptionContext", &internal::string_map_type, offsetof(DataAutomationLibraryView, kms_encryption_context),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema entity_type_info_schema =
    internal::structure_schema<EntityTypeInfoView>("EntityTypeInfo", entity_type_info_fields);
constinit const internal::Type entity_type_info_type =
    internal::structure_type<EntityTypeInfoView>(entity_type_info_schema);

constinit const internal::Schema data_automation_library_schema =
    internal::structure_schema<DataAutomationLibraryView>("DataAutomationLibrary", data_automation_library_fields);
constinit const internal::Type data_automation_library_type =
    internal::structure_type<DataAutomationLibraryView>(data_automation_library_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EntityTypeInfoView*) { return schemas::entity_type_info_schema; }
const internal::Schema& schema_of(const DataAutomationLibraryView*) { return schemas::data_automation_library_schema; }

}  // namespace outcrop::bedrock_data_automation
