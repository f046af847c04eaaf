// Decode tables of GuardrailWordPolicyView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_word_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_managed_words_fields[] = {
    {"type", &schemas::guardrail_managed_words_type_type, offsetof(GuardrailManagedWordsView, type),
     internal::Slot::plain},
    {"inputAction", &schemas::guardrail_word_action_type, offsetof(GuardrailManagedWordsView, input_action),
     internal::Slot::plain, true},
    {"outputAction", &schemas::guardrail_word_action_type, offsetof(GuardrailManagedWordsView, output_action),
     internal::Slot::plain, true},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailManagedWordsView, input_enabled),
     internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailManagedWordsView, output_enabled),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_word_fields[] = {
    {"text", &internal::string_type, offsetof(GuardrailWordView, text), internal::Slot::plain},
    {"inputAction", &schemas::guardrail_word_action_type, offsetof(GuardrailWordView, input_action),
     internal::Slot::plain, true},
    {"outputAction", &schemas::guardrail_word_action_type, offsetof(GuardrailWordView, output_action),
     internal::Slot::plain, true},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailWordView, input_enabled), internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailWordView, output_enabled), internal::Slot::optional},
};

constexpr internal::Type guardrail_word_policy_words_type =
    internal::list_type<GuardrailWordView>(schemas::guardrail_word_type);
constexpr internal::Type guardrail_word_policy_managed_word_lists_type =
    internal::list_type<GuardrailManagedWordsView>(schemas::guardrail_managed_words_type);
constexpr internal::Field guardrail_word_policy_fields[] = {
    {"words", &guardrail_word_policy_words_type, offsetof(GuardrailWordPolicyView, words), internal::Slot::plain},
    {"managedWordLists", &guardrail_word_policy_managed_word_lists_type,
     offsetof(GuardrailWordPolicyView, managed_word_lists), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_managed_words_schema =
    internal::structure_schema<GuardrailManagedWordsView>("GuardrailManagedWords", guardrail_managed_words_fields);
constinit const internal::Type guardrail_managed_words_type =
    internal::structure_type<GuardrailManagedWordsView>(guardrail_managed_words_schema);

constinit const internal::Schema guardrail_word_schema =
    internal::structure_schema<GuardrailWordView>("GuardrailWord", guardrail_word_fields);
constinit const internal::Type guardrail_word_type = internal::structure_type<GuardrailWordView>(guardrail_word_schema);

constinit const internal::Schema guardrail_word_policy_schema =
    internal::structure_schema<GuardrailWordPolicyView>("GuardrailWordPolicy", guardrail_word_policy_fields);
constinit const internal::Type guardrail_word_policy_type =
    internal::structure_type<GuardrailWordPolicyView>(guardrail_word_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailManagedWordsView*) { return schemas::guardrail_managed_words_schema; }
const internal::Schema& schema_of(const GuardrailWordView*) { return schemas::guardrail_word_schema; }
const internal::Schema& schema_of(const GuardrailWordPolicyView*) { return schemas::guardrail_word_policy_schema; }

}  // namespace outcrop::bedrock
