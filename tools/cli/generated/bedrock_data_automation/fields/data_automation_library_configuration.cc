// Tables of the shapes in outcrop/bedrock_data_automation/types/data_automation_library_configuration.h.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/types/data_automation_library_configuration.h>

#include "bedrock_data_automation/fields.h"

namespace outcrop::bedrock_data_automation {

const cli::Shape& fields_of(const DataAutomationLibraryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataAutomationLibraryConfiguration::libraries>("libraries"),
  };
  static constexpr cli::Shape shape{.name = "DataAutomationLibraryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DataAutomationLibraryItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataAutomationLibraryItem::library_arn>("libraryArn", true),
  };
  static constexpr cli::Shape shape{.name = "DataAutomationLibraryItem", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation
