// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_template_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/prompt_template_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AnyToolChoice to_owned(const AnyToolChoiceView&) { return {}; }

AutoToolChoice to_owned(const AutoToolChoiceView&) { return {}; }

CachePointBlock to_owned(const CachePointBlockView& view) {
  CachePointBlock owned;
  internal::own(owned.type, view.type);
  return owned;
}

ContentBlock to_owned(const ContentBlockView& view) {
  ContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.cache_point, view.cache_point);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Message to_owned(const MessageView& view) {
  Message owned;
  internal::own(owned.role, view.role);
  internal::own(owned.content, view.content);
  return owned;
}

PromptInputVariable to_owned(const PromptInputVariableView& view) {
  PromptInputVariable owned;
  internal::own(owned.name, view.name);
  return owned;
}

SystemContentBlock to_owned(const SystemContentBlockView& view) {
  SystemContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.cache_point, view.cache_point);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolInputSchema to_owned(const ToolInputSchemaView& view) {
  ToolInputSchema owned;
  internal::own(owned.json, view.json);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolSpecification to_owned(const ToolSpecificationView& view) {
  ToolSpecification owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.input_schema, view.input_schema);
  internal::own(owned.strict, view.strict);
  return owned;
}

Tool to_owned(const ToolView& view) {
  Tool owned;
  internal::own(owned.tool_spec, view.tool_spec);
  internal::own(owned.cache_point, view.cache_point);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

SpecificToolChoice to_owned(const SpecificToolChoiceView& view) {
  SpecificToolChoice owned;
  internal::own(owned.name, view.name);
  return owned;
}

ToolChoice to_owned(const ToolChoiceView& view) {
  ToolChoice owned;
  internal::own(owned.auto_, view.auto_);
  internal::own(owned.any, view.any);
  internal::own(owned.tool, view.tool);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ToolConfiguration to_owned(const ToolConfigurationView& view) {
  ToolConfiguration owned;
  internal::own(owned.tools, view.tools);
  internal::own(owned.tool_choice, view.tool_choice);
  return owned;
}

ChatPromptTemplateConfiguration to_owned(const ChatPromptTemplateConfigurationView& view) {
  ChatPromptTemplateConfiguration owned;
  internal::own(owned.messages, view.messages);
  internal::own(owned.system, view.system);
  internal::own(owned.input_variables, view.input_variables);
  internal::own(owned.tool_configuration, view.tool_configuration);
  return owned;
}

TextPromptTemplateConfiguration to_owned(const TextPromptTemplateConfigurationView& view) {
  TextPromptTemplateConfiguration owned;
  internal::own(owned.text, view.text);
  internal::own(owned.cache_point, view.cache_point);
  internal::own(owned.input_variables, view.input_variables);
  return owned;
}

PromptTemplateConfiguration to_owned(const PromptTemplateConfigurationView& view) {
  PromptTemplateConfiguration owned;
  internal::own(owned.text, view.text);
  internal::own(owned.chat, view.chat);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agent
