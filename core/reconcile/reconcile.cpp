#include "core/reconcile/reconcile.h"
