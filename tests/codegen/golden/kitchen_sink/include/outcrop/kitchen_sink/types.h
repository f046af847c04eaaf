// Every shape that is part of a request. An operation's own header includes just those that it needs.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/types/defaults.h"
#include "outcrop/kitchen_sink/types/document_shape.h"
#include "outcrop/kitchen_sink/types/empty.h"
#include "outcrop/kitchen_sink/types/error_shape.h"
#include "outcrop/kitchen_sink/types/events.h"
#include "outcrop/kitchen_sink/types/get_message_shape.h"
#include "outcrop/kitchen_sink/types/jar.h"
#include "outcrop/kitchen_sink/types/json.h"
#include "outcrop/kitchen_sink/types/menu.h"
#include "outcrop/kitchen_sink/types/nested.h"
#include "outcrop/kitchen_sink/types/pantry_jar.h"
#include "outcrop/kitchen_sink/types/recipe.h"
#include "outcrop/kitchen_sink/types/unit.h"
