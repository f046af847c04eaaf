// Every shape that is part of an answer. An operation's own header includes just those that it needs.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/views/defaults.h"
#include "outcrop/kitchen_sink/views/empty.h"
#include "outcrop/kitchen_sink/views/events.h"
#include "outcrop/kitchen_sink/views/jar.h"
#include "outcrop/kitchen_sink/views/menu.h"
#include "outcrop/kitchen_sink/views/nested.h"
#include "outcrop/kitchen_sink/views/pantry_jar.h"
#include "outcrop/kitchen_sink/views/recipe.h"
#include "outcrop/kitchen_sink/views/result_shape.h"
#include "outcrop/kitchen_sink/views/unit.h"
