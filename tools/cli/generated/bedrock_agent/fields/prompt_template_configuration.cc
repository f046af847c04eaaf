// Tables of the shapes in outcrop/bedrock_agent/types/prompt_template_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/prompt_template_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AnyToolChoice*) {
  static constexpr cli::Shape shape{.name = "AnyToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const AutoToolChoice*) {
  static constexpr cli::Shape shape{.name = "AutoToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const CachePointBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CachePointBlock::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "CachePointBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ChatPromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ChatPromptTemplateConfiguration::messages>("messages", true),
      cli::field<&ChatPromptTemplateConfiguration::system>("system"),
      cli::field<&ChatPromptTemplateConfiguration::input_variables>("inputVariables"),
      cli::field<&ChatPromptTemplateConfiguration::tool_configuration>("toolConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ChatPromptTemplateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentBlock::text>("text"),
      cli::field<&ContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "ContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const Message*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Message::role>("role", true),
      cli::field<&Message::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "Message", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptInputVariable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptInputVariable::name>("name"),
  };
  static constexpr cli::Shape shape{.name = "PromptInputVariable", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptTemplateConfiguration::text>("text"),
      cli::field<&PromptTemplateConfiguration::chat>("chat"),
  };
  static constexpr cli::Shape shape{.name = "PromptTemplateConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SpecificToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpecificToolChoice::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SpecificToolChoice", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemContentBlock::text>("text"),
      cli::field<&SystemContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "SystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const TextPromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextPromptTemplateConfiguration::text>("text", true),
      cli::field<&TextPromptTemplateConfiguration::cache_point>("cachePoint"),
      cli::field<&TextPromptTemplateConfiguration::input_variables>("inputVariables"),
  };
  static constexpr cli::Shape shape{.name = "TextPromptTemplateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tool::tool_spec>("toolSpec"),
      cli::field<&Tool::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "Tool", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolChoice::auto_>("auto"),
      cli::field<&ToolChoice::any>("any"),
      cli::field<&ToolChoice::tool>("tool"),
  };
  static constexpr cli::Shape shape{.name = "ToolChoice", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolConfiguration::tools>("tools", true),
      cli::field<&ToolConfiguration::tool_choice>("toolChoice"),
  };
  static constexpr cli::Shape shape{.name = "ToolConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolInputSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolInputSchema::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "ToolInputSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolSpecification*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolSpecification::name>("name", true),
      cli::field<&ToolSpecification::description>("description"),
      cli::field<&ToolSpecification::input_schema>("inputSchema", true),
      cli::field<&ToolSpecification::strict>("strict"),
  };
  static constexpr cli::Shape shape{.name = "ToolSpecification", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
