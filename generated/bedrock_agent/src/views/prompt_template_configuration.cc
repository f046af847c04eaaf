// Decode tables of PromptTemplateConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field cache_point_block_fields[] = {
    {"type", &schemas::cache_point_type_type, offsetof(CachePointBlockView, type), internal::Slot::plain},
};

constexpr internal::Field content_block_fields[] = {
    {"text", &internal::string_type, offsetof(ContentBlockView, text), internal::Slot::reference, true},
    {"cachePoint", &schemas::cache_point_block_type, offsetof(ContentBlockView, cache_point), internal::Slot::reference,
     true},
};

constexpr internal::Type message_content_type = internal::list_type<ContentBlockView>(schemas::content_block_type);
constexpr internal::Field message_fields[] = {
    {"role", &schemas::conversation_role_type, offsetof(MessageView, role), internal::Slot::plain},
    {"content", &message_content_type, offsetof(MessageView, content), internal::Slot::plain, true},
};

constexpr internal::Field prompt_input_variable_fields[] = {
    {"name", &internal::string_type, offsetof(PromptInputVariableView, name), internal::Slot::optional},
};

constexpr internal::Field system_content_block_fields[] = {
    {"text", &internal::string_type, offsetof(SystemContentBlockView, text), internal::Slot::reference, true},
    {"cachePoint", &schemas::cache_point_block_type, offsetof(SystemContentBlockView, cache_point),
     internal::Slot::reference, true},
};

constexpr internal::Field tool_input_schema_fields[] = {
    {"json", &internal::document_type, offsetof(ToolInputSchemaView, json), internal::Slot::reference},
};

constexpr internal::Field tool_specification_fields[] = {
    {"name", &internal::string_type, offsetof(ToolSpecificationView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ToolSpecificationView, description), internal::Slot::optional},
    {"inputSchema", &schemas::tool_input_schema_type, offsetof(ToolSpecificationView, input_schema),
     internal::Slot::plain},
    {"strict", &internal::boolean_type, offsetof(ToolSpecificationView, strict), internal::Slot::optional},
};

constexpr internal::Field tool_fields[] = {
    {"toolSpec", &schemas::tool_specification_type, offsetof(ToolView, tool_spec), internal::Slot::reference},
    {"cachePoint", &schemas::cache_point_block_type, offsetof(ToolView, cache_point), internal::Slot::reference},
};

constexpr internal::Field specific_tool_choice_fields[] = {
    {"name", &internal::string_type, offsetof(SpecificToolChoiceView, name), internal::Slot::plain},
};

constexpr internal::Field tool_choice_fields[] = {
    {"auto", &schemas::auto_tool_choice_type, offsetof(ToolChoiceView, auto_), internal::Slot::reference, true},
    {"any", &schemas::any_tool_choice_type, offsetof(ToolChoiceView, any), internal::Slot::reference, true},
    {"tool", &schemas::specific_tool_choice_type, offsetof(ToolChoiceView, tool), internal::Slot::reference, true},
};

constexpr internal::Type tool_configuration_tools_type = internal::list_type<ToolView>(schemas::tool_type);
constexpr internal::Field tool_configuration_fields[] = {
    {"tools", &tool_configuration_tools_type, offsetof(ToolConfigurationView, tools), internal::Slot::plain, true},
    {"toolChoice", &schemas::tool_choice_type, offsetof(ToolConfigurationView, tool_choice), internal::Slot::reference,
     true},
};

constexpr internal::Type chat_prompt_template_configuration_messages_type =
    internal::list_type<MessageView>(schemas::message_type);
constexpr internal::Type chat_prompt_template_configuration_system_type =
    internal::list_type<SystemContentBlockView>(schemas::system_content_block_type);
constexpr internal::Type chat_prompt_template_configuration_input_variables_type =
    internal::list_type<PromptInputVariableView>(schemas::prompt_input_variable_type);
constexpr internal::Field chat_prompt_template_configuration_fields[] = {
    {"messages", &chat_prompt_template_configuration_messages_type,
     offsetof(ChatPromptTemplateConfigurationView, messages), internal::Slot::plain, true},
    {"system", &chat_prompt_template_configuration_system_type, offsetof(ChatPromptTemplateConfigurationView, system),
     internal::Slot::plain, true},
    {"inputVariables", &chat_prompt_template_configuration_input_variables_type,
     offsetof(ChatPromptTemplateConfigurationView, input_variables), internal::Slot::plain, true},
    {"toolConfiguration", &schemas::tool_configuration_type,
     offsetof(ChatPromptTemplateConfigurationView, tool_configuration), internal::Slot::reference, true},
};

constexpr internal::Type text_prompt_template_configuration_input_variables_type =
    internal::list_type<PromptInputVariableView>(schemas::prompt_input_variable_type);
constexpr internal::Field text_prompt_template_configuration_fields[] = {
    {"text", &internal::string_type, offsetof(TextPromptTemplateConfigurationView, text), internal::Slot::plain, true},
    {"cachePoint", &schemas::cache_point_block_type, offsetof(TextPromptTemplateConfigurationView, cache_point),
     internal::Slot::reference, true},
    {"inputVariables", &text_prompt_template_configuration_input_variables_type,
     offsetof(TextPromptTemplateConfigurationView, input_variables), internal::Slot::plain, true},
};

constexpr internal::Field prompt_template_configuration_fields[] = {
    {"text", &schemas::text_prompt_template_configuration_type, offsetof(PromptTemplateConfigurationView, text),
     internal::Slot::reference, true},
    {"chat", &schemas::chat_prompt_template_configuration_type, offsetof(PromptTemplateConfigurationView, chat),
     internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema any_tool_choice_schema =
    internal::structure_schema<AnyToolChoiceView>("AnyToolChoice");
constinit const internal::Type any_tool_choice_type =
    internal::structure_type<AnyToolChoiceView>(any_tool_choice_schema);

constinit const internal::Schema auto_tool_choice_schema =
    internal::structure_schema<AutoToolChoiceView>("AutoToolChoice");
constinit const internal::Type auto_tool_choice_type =
    internal::structure_type<AutoToolChoiceView>(auto_tool_choice_schema);

constinit const internal::Schema cache_point_block_schema =
    internal::structure_schema<CachePointBlockView>("CachePointBlock", cache_point_block_fields);
constinit const internal::Type cache_point_block_type =
    internal::structure_type<CachePointBlockView>(cache_point_block_schema);

constinit const internal::Schema content_block_schema =
    internal::union_schema<ContentBlockView>("ContentBlock", content_block_fields);
constinit const internal::Type content_block_type = internal::union_type<ContentBlockView>(content_block_schema);

constinit const internal::Schema message_schema = internal::structure_schema<MessageView>("Message", message_fields);
constinit const internal::Type message_type = internal::structure_type<MessageView>(message_schema);

constinit const internal::Schema prompt_input_variable_schema =
    internal::structure_schema<PromptInputVariableView>("PromptInputVariable", prompt_input_variable_fields);
constinit const internal::Type prompt_input_variable_type =
    internal::structure_type<PromptInputVariableView>(prompt_input_variable_schema);

constinit const internal::Schema system_content_block_schema =
    internal::union_schema<SystemContentBlockView>("SystemContentBlock", system_content_block_fields);
constinit const internal::Type system_content_block_type =
    internal::union_type<SystemContentBlockView>(system_content_block_schema);

constinit const internal::Schema tool_input_schema_schema =
    internal::union_schema<ToolInputSchemaView>("ToolInputSchema", tool_input_schema_fields);
constinit const internal::Type tool_input_schema_type =
    internal::union_type<ToolInputSchemaView>(tool_input_schema_schema);

constinit const internal::Schema tool_specification_schema =
    internal::structure_schema<ToolSpecificationView>("ToolSpecification", tool_specification_fields);
constinit const internal::Type tool_specification_type =
    internal::structure_type<ToolSpecificationView>(tool_specification_schema);

constinit const internal::Schema tool_schema = internal::union_schema<ToolView>("Tool", tool_fields);
constinit const internal::Type tool_type = internal::union_type<ToolView>(tool_schema);

constinit const internal::Schema specific_tool_choice_schema =
    internal::structure_schema<SpecificToolChoiceView>("SpecificToolChoice", specific_tool_choice_fields);
constinit const internal::Type specific_tool_choice_type =
    internal::structure_type<SpecificToolChoiceView>(specific_tool_choice_schema);

constinit const internal::Schema tool_choice_schema =
    internal::union_schema<ToolChoiceView>("ToolChoice", tool_choice_fields);
constinit const internal::Type tool_choice_type = internal::union_type<ToolChoiceView>(tool_choice_schema);

constinit const internal::Schema tool_configuration_schema =
    internal::structure_schema<ToolConfigurationView>("ToolConfiguration", tool_configuration_fields);
constinit const internal::Type tool_configuration_type =
    internal::structure_type<ToolConfigurationView>(tool_configuration_schema);

constinit const internal::Schema chat_prompt_template_configuration_schema =
    internal::structure_schema<ChatPromptTemplateConfigurationView>("ChatPromptTemplateConfiguration",
                                                                    chat_prompt_template_configuration_fields);
constinit const internal::Type chat_prompt_template_configuration_type =
    internal::structure_type<ChatPromptTemplateConfigurationView>(chat_prompt_template_configuration_schema);

constinit const internal::Schema text_prompt_template_configuration_schema =
    internal::structure_schema<TextPromptTemplateConfigurationView>("TextPromptTemplateConfiguration",
                                                                    text_prompt_template_configuration_fields);
constinit const internal::Type text_prompt_template_configuration_type =
    internal::structure_type<TextPromptTemplateConfigurationView>(text_prompt_template_configuration_schema);

constinit const internal::Schema prompt_template_configuration_schema =
    internal::union_schema<PromptTemplateConfigurationView>("PromptTemplateConfiguration",
                                                            prompt_template_configuration_fields);
constinit const internal::Type prompt_template_configuration_type =
    internal::union_type<PromptTemplateConfigurationView>(prompt_template_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AnyToolChoiceView*) { return schemas::any_tool_choice_schema; }
const internal::Schema& schema_of(const AutoToolChoiceView*) { return schemas::auto_tool_choice_schema; }
const internal::Schema& schema_of(const CachePointBlockView*) { return schemas::cache_point_block_schema; }
const internal::Schema& schema_of(const ContentBlockView*) { return schemas::content_block_schema; }
const internal::Schema& schema_of(const MessageView*) { return schemas::message_schema; }
const internal::Schema& schema_of(const PromptInputVariableView*) { return schemas::prompt_input_variable_schema; }
const internal::Schema& schema_of(const SystemContentBlockView*) { return schemas::system_content_block_schema; }
const internal::Schema& schema_of(const ToolInputSchemaView*) { return schemas::tool_input_schema_schema; }
const internal::Schema& schema_of(const ToolSpecificationView*) { return schemas::tool_specification_schema; }
const internal::Schema& schema_of(const ToolView*) { return schemas::tool_schema; }
const internal::Schema& schema_of(const SpecificToolChoiceView*) { return schemas::specific_tool_choice_schema; }
const internal::Schema& schema_of(const ToolChoiceView*) { return schemas::tool_choice_schema; }
const internal::Schema& schema_of(const ToolConfigurationView*) { return schemas::tool_configuration_schema; }
const internal::Schema& schema_of(const ChatPromptTemplateConfigurationView*) {
  return schemas::chat_prompt_template_configuration_schema;
}
const internal::Schema& schema_of(const TextPromptTemplateConfigurationView*) {
  return schemas::text_prompt_template_configuration_schema;
}
const internal::Schema& schema_of(const PromptTemplateConfigurationView*) {
  return schemas::prompt_template_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
