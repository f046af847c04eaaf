// Decode tables that several sources refer to.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/schema.h"

namespace outcrop::kitchen_sink::schemas {

extern const internal::Type old_enum_type;
extern const internal::Type room_type;

extern const internal::Schema course_schema;
extern const internal::Type course_type;
extern const internal::Schema defaults_schema;
extern const internal::Type defaults_type;
extern const internal::Schema dish_schema;
extern const internal::Type dish_type;
extern const internal::Schema empty_schema;
extern const internal::Type empty_type;
extern const internal::Schema events_schema;
extern const internal::Type events_type;
extern const internal::Schema ingredient_schema;
extern const internal::Type ingredient_type;
extern const internal::Schema jar_schema;
extern const internal::Type jar_type;
extern const internal::Schema menu_schema;
extern const internal::Type menu_type;
extern const internal::Schema nested_schema;
extern const internal::Type nested_type;
extern const internal::Schema note_schema;
extern const internal::Type note_type;
extern const internal::Schema pantry_jar_schema;
extern const internal::Type pantry_jar_type;
extern const internal::Schema photo_schema;
extern const internal::Type photo_type;
extern const internal::Schema recipe_schema;
extern const internal::Type recipe_type;
extern const internal::Schema result_shape_schema;
extern const internal::Type result_shape_type;
extern const internal::Schema served_schema;
extern const internal::Type served_type;
extern const internal::Schema step_schema;
extern const internal::Type step_type;
extern const internal::Schema stirred_schema;
extern const internal::Type stirred_type;
extern const internal::Schema unit_schema;
extern const internal::Type unit_type;

}  // namespace outcrop::kitchen_sink::schemas
